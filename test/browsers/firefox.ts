import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi';
import { requireBrowser } from './install';
import { until } from './poll';
import { newProfile } from './profile';

/** Silent, without first-run pages; every request through the proxy, loopback included. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.type': 1,
  'services.settings.server': 'data:,#',
  'sidebar.revamp': false,
  'toolkit.telemetry.enabled': false,
};

/** The host that the extension's own pages get; Firefox otherwise draws one by lot for each profile. */
const UUID = '5ec0d5ce-0000-4000-8000-000000000001';

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Address of the proxy that every request goes through. */
  readonly proxy: string;
  readonly headless?: boolean;
}

/** Firefox with an unpacked extension. A page, the popup or the browser's own window is named by its BiDi context. */
export interface FirefoxWithExtension {
  readonly bidi: Bidi;
  /** The first tab. */
  readonly page: string;
  /** Where the extension's own pages are: "moz-extension://...". */
  readonly origin: string;
  goto(context: string, url: string): Promise<void>;
  /** A real mouse click on the toolbar button: grants activeTab, opens the popup and gives its context. */
  clickButton(): Promise<string>;
  /** Waits until the expression is true in the context. */
  waitFor(context: string, expression: string, timeout?: number): Promise<void>;
  /** The popup ends itself, as a click beside it would end it; done once nothing of it is left to be taken for the next one. */
  closePopup(popup: string): Promise<void>;
  /** A PNG of the context's viewport. */
  screenshot(context: string): Promise<Buffer>;
  close(): Promise<void>;
}

function addonIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no gecko id.`);
  return id;
}

/** Address of the BiDi server, which Firefox writes to its standard error. */
const listening = (firefox: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let written = '';
    firefox.stderr?.on('data', (data: Buffer) => {
      written += data.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(written)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${written}`)));
  });

/**
 * BiDi looks for contexts among tabs alone. This teaches it to find an extension's popup too, and puts the button
 * into the toolbar. It uses Firefox's internals: with a new ESR look here first.
 */
const prepareWindow = (widget: string): string => `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tabsOnly = Object.getPrototypeOf(NavigableManager).getBrowserById;
  NavigableManager.getBrowserById = function (id) {
    const popups = [...document.querySelectorAll('browser[webextension-view-type=popup]')];
    return tabsOnly.call(this, id) ?? popups.find((b) => b.permanentKey && this.getIdForBrowser(b) === id) ?? null;
  };
  CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, 'nav-bar');
  return true;
})()`;

const pressWidget = (widget: string): string => `(() => {
  const node = document.getElementById(${JSON.stringify(widget)});
  const button = node.querySelector('.unified-extensions-item-action-button') ?? node;
  const { x, y, width, height } = button.getBoundingClientRect();
  if (!width) throw new Error('the button is not shown');
  const mouse = (type, clickCount, buttons) =>
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount, buttons }, {});
  mouse('mousemove', 0, 0); mouse('mousedown', 1, 1); mouse('mouseup', 1, 0);
  return true;
})()`;

const POPUP_CONTEXT = `(() => {
  const popup = document.querySelector('browser[webextension-view-type=popup]');
  if (!popup?.currentURI.spec.startsWith('moz-extension:')) return null;
  if (popup.closest('panel')?.state !== 'open') return null;
  popup.permanentKey ??= {};
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getIdForBrowser(popup);
})()`;

/** Opens Firefox on a new profile with the extension. Throws BrowserMissing where there is no Firefox. */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const extension = path.resolve(options.extension);
  const addonId = addonIdOf(extension);
  const proxy = new URL(options.proxy);
  const program = requireBrowser('firefox');
  const profile = newProfile('firefox');
  const preferences = {
    ...PREFERENCES,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    'network.proxy.http': proxy.hostname,
    'network.proxy.http_port': Number(proxy.port),
    'network.proxy.ssl': proxy.hostname,
    'network.proxy.ssl_port': Number(proxy.port),
  };
  writeFileSync(
    path.join(profile.folder, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = spawn(
    program,
    [
      ...((options.headless ?? true) ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile.folder, '--remote-debugging-port=0', '-remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  if (firefox.pid !== undefined) profile.guard(firefox.pid); // else a test that dies leaves Firefox behind

  const bidi = await connectBidi(`${await listening(firefox)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  type Tree = { contexts: { context: string; url: string }[] };
  const tabs = await bidi.send<Tree>('browsingContext.getTree');
  const windows = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const page = tabs.contexts[0]?.context;
  const window = windows.contexts.find((c) => c.url.endsWith('/browser.xhtml'))?.context;
  if (!page || !window) throw new Error('Firefox opened without a window.');
  const widget = `${addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await until("the extension's button", () => bidi.evaluate<boolean>(window, prepareWindow(widget)));

  // A welcome page takes the front as it opens, and whatever is clicked then is lost.
  if (existsSync(path.join(extension, 'welcome.html'))) {
    const welcome = await until('the welcome page', async () => {
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
      return contexts.find(({ url }) => url.endsWith('/welcome.html'));
    });
    await bidi.send('browsingContext.close', { context: welcome.context });
  }

  return {
    bidi,
    page,
    origin: `moz-extension://${UUID}`,
    async goto(context, url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async clickButton() {
      await bidi.send('browsingContext.activate', { context: page });
      await bidi.evaluate(window, pressWidget(widget));
      // Firefox loads a popup unseen and then moves it into its panel, where it becomes another context.
      return until('the popup to open', async () => {
        const context = await bidi.evaluate<string | null>(window, POPUP_CONTEXT);
        return (
          context !== null && (await bidi.evaluate<string>(context, 'document.readyState')) === 'complete' && context
        );
      });
    },
    async waitFor(context, expression, timeout) {
      await until(expression, () => bidi.evaluate<boolean>(context, `Boolean(${expression})`), timeout);
    },
    async closePopup(popup) {
      await bidi.evaluate(popup, 'setTimeout(() => window.close()) > 0');
      await until('the popup to end', () =>
        bidi.evaluate<boolean>(window, `!document.querySelector('browser[webextension-view-type=popup]')`),
      );
    },
    async screenshot(context) {
      const shot = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(shot.data, 'base64');
    },
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      bidi.close();
      const late = setTimeout(() => firefox.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
      profile.remove();
    },
  };
}
