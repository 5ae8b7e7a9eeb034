import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser's program is looked for, the environment variable that names another one, and how to get it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    others: [
      'Fedora:  sudo dnf install chromium',
      'macOS:   brew install --cask chromium',
      'Windows: winget install Hibbiki.Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    others: [
      'Fedora:  sudo dnf install firefox',
      'macOS:   brew install --cask firefox@esr',
      'Windows: winget install Mozilla.Firefox.ESR',
    ],
  },
} as const;

/** No browser of that name on this machine; the message says what to type to get one. */
export class BrowserMissing extends Error {
  constructor(readonly browser: BrowserName) {
    const { variable, debian, others } = BROWSERS[browser];
    const ways = [`Debian:  sudo apt-get install ${debian}`, ...others].map((line) => `  ${line}`).join('\n');
    super(
      `${browser} was not found. Install it:\n${ways}\nor name its program in the environment variable ${variable}.`,
    );
    this.name = 'BrowserMissing';
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser's program, null where there is none. An environment variable (CHROMIUM, FIREFOX) goes first. */
export function findBrowser(browser: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | null {
  const { variable, commands, paths } = BROWSERS[browser];
  const named = environment[variable];
  if (named) return named;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...paths];
  return candidates.find(isProgram) ?? null;
}

const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Path of the browser's program; on Debian, as root, it is installed if it is not there yet (half a minute).
 * Throws BrowserMissing, with what to do, where it can be neither found nor installed.
 */
export function requireBrowser(browser: BrowserName, say: (line: string) => void = console.error): string {
  const found = findBrowser(browser);
  if (found) return found;
  if (!canInstall()) throw new BrowserMissing(browser);
  const { debian } = BROWSERS[browser];
  say(`Installing ${debian} with apt-get ...`);
  try {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    throw new BrowserMissing(browser);
  }
  const installed = findBrowser(browser);
  if (!installed) throw new BrowserMissing(browser);
  return installed;
}
