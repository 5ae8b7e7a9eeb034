import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listBytes, parseSegmentList, SEGMENT_LIST } from '../../src/index/segment-list';
import { fileOf, NEWSROOM_FOLDER, type Newsroom } from './newsroom';

const DIST = path.join(import.meta.dirname, '../../dist');
const TERMINAL = path.join(DIST, 'cli/second-source.js');
export type Target = 'chrome' | 'firefox';

/** Where the extension stands that knows the newsroom. */
export const demoFolder = (target: Target): string => path.join(DIST, `demo-${target}`);

/** Where the extension stands that knows no newsroom and may fetch from every host of it, as if the reader had been asked. */
export const allowedFolder = (target: Target): string => path.join(DIST, `allowed-${target}`);

/** The newsroom's articles as the terminal takes them: a line an article, with the page's own HTML. */
export const linesOf = (newsroom: Newsroom, folder: string = NEWSROOM_FOLDER): string =>
  newsroom.articles
    .map(({ url, story }) => {
      const html = readFileSync(path.join(folder, fileOf(newsroom, url) ?? ''), 'utf8');
      return `${JSON.stringify({ id: url, story, url, html })}\n`;
    })
    .join('');

/** Puts the segments of a folder beside those that an extension has; those of the same name are replaced. */
export function addSegments(from: string, extension: string): void {
  const stories = path.join(extension, 'stories');
  const listOf = (folder: string) => parseSegmentList(readFileSync(path.join(folder, SEGMENT_LIST))).segments;
  const [own, added] = [listOf(stories), listOf(from)];
  const names = new Set(added.map(({ file }) => file));
  for (const name of names) cpSync(path.join(from, name), path.join(stories, name));
  const segments = [...own.filter(({ file }) => !names.has(file)), ...added];
  writeFileSync(path.join(stories, SEGMENT_LIST), listBytes({ segments }));
}

/**
 * Makes the demo's extension out of the built one: a copy with more segments, which the project's own terminal builds
 * from the newsroom's pages. Throws where something is not built yet, saying what to run.
 */
export function buildDemo(newsroom: Newsroom, targets: readonly Target[]): void {
  const missing = [TERMINAL, ...targets.map((target) => path.join(DIST, target, 'manifest.json'))].find(
    (f) => !existsSync(f),
  );
  if (missing) throw new Error(`${path.relative(process.cwd(), missing)} is not there: run "npm run build" first.`);
  const work = path.join(DIST, 'demo');
  mkdirSync(work, { recursive: true });
  const lines = path.join(work, 'newsroom.jsonl');
  const segments = path.join(work, 'newsroom');
  writeFileSync(lines, linesOf(newsroom));
  execFileSync(process.execPath, [TERMINAL, 'index', 'build', lines, '--split', '1000', '--out', segments], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const target of targets) {
    const folder = demoFolder(target);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(DIST, target), folder, { recursive: true });
    addSegments(segments, folder);
  }
}

/**
 * A copy of the built extension that has leave for the newsroom's hosts from the start: a test cannot press the button of
 * the browser's own question. Nothing else differs, and the bundled stories are all it knows.
 */
export function buildAllowed(target: Target): void {
  const folder = allowedFolder(target);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(DIST, target), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*.example/*'] }));
}
