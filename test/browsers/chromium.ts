import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { evaluateIn } from './evaluate-in';
import { requireBrowser } from './install';
import { until } from './poll';
import { newProfile, type Profile } from './profile';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--screen-info={1600x1200}', // without a window: a popup is never larger than its screen
  '--enable-unsafe-extension-debugging', // Extensions.loadUnpacked and .triggerAction, on the pipe alone
  '--remote-debugging-port=0', // a second door: Playwright's own connection, the pipe, never shows popups
];

/** How long to wait for something to appear or to be pressed, unless a call says otherwise. */
const PATIENCE_MS = 8_000;

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Address of the proxy that every request goes through, loopback included. */
  readonly proxy: string;
  readonly headless?: boolean;
  /** A profile that stays when the browser is closed, so that it can be opened again with all that was kept; else a new one. */
  readonly profile?: Profile;
  readonly args?: readonly string[];
  /** CSS pixels; null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** Chromium with an unpacked extension, and what a person does to an extension's button. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;
  /** Loads a further unpacked extension; gives its id. */
  load(folder: string): Promise<string>;
  /**
   * What a click on the toolbar button does: grants activeTab for the page and opens the real popup.
   * Gives the moment of the click (milliseconds since 1970), before the popup is there.
   */
  pressButton(page: Page, extension?: string): Promise<number>;
  /** The click, and the popup that it opened, as a page whose content is there. */
  clickButton(page: Page, extension?: string): Promise<Page>;
  /** Opens an address in a private window, in which the extension is allowed, and gives what clicks the button there. */
  openPrivately(url: string): Promise<{ clickButton(): Promise<Page> }>;
  /** Value of an expression in the background worker, which is started where it sleeps. */
  inWorker<T>(expression: string): Promise<T>;
  /** The popup that is open now. */
  popup(extension?: string): Promise<Page>;
  /** Value of an expression in the popup that is open or about to be; no other page is looked at. */
  inPopup<T>(expression: string, extension?: string): Promise<T>;
  isPopupOpen(extension?: string): Promise<boolean>;
  closePopup(extension?: string): Promise<void>;
  isWorkerRunning(extension?: string): Promise<boolean>;
  /** Ends the background worker, as the browser does when it has been idle; the next message starts it anew. */
  stopWorker(extension?: string): Promise<void>;
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  /** Only a tab of the tab strip has it; a popup's tab target has none. */
  readonly embedderData?: unknown;
}

/** Opens Chromium with the extension. Throws BrowserMissing where there is no Chromium. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const profile = options.profile ?? newProfile('chromium');
  const isNew = readdirSync(profile.folder).length === 0;
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    proxy: { server: options.proxy, bypass: '<-loopback>' },
    // Root, in a container: the sandbox cannot start.
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    // With this default of Playwright's an extension loads, and its first click brings the browser down.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...FLAGS, ...(options.args ?? [])],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without a browser.');
  const cdp = await browser.newBrowserCDPSession();
  const doors: Browser[] = [];

  const startedWorker = (id: string): Promise<Worker> =>
    until('the worker to start', () =>
      context.serviceWorkers().findLast((sw) => sw.url().startsWith(`chrome-extension://${id}/`)),
    );

  async function load(folder: string): Promise<string> {
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
    const started = await startedWorker(id);
    // A worker that is still starting answers nothing, and cannot be ended either.
    const words = await started.evaluate("chrome.i18n.getMessage('@@ui_locale')");
    // A welcome page takes the front as it opens, and whatever is clicked then is lost.
    if (isNew && existsSync(path.join(folder, 'welcome.html'))) {
      const welcome = (): Page | undefined =>
        context.pages().find((page) => page.url() === `chrome-extension://${id}/welcome.html`);
      await (await until('the welcome page', welcome)).close();
    }
    // Now and then the first process of an extension that has just been loaded gets none of its messages, and keeps to it.
    if (words === '' && existsSync(path.join(folder, '_locales'))) await stopWorker(id);
    return id;
  }

  const targets = async (): Promise<Target[]> =>
    (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }, { type: 'page' }, { type: 'service_worker' }] }))
      .targetInfos;
  const ofExtension = (extension: string) => (target: Target) =>
    target.url.startsWith(`chrome-extension://${extension}/`);
  const popupTarget = async (extension: string): Promise<Target | undefined> => {
    const all = (await targets()).filter(ofExtension(extension));
    const outsideTabStrip = all.filter((t) => t.type === 'tab' && t.embedderData === undefined).map((t) => t.url);
    return all.find((t) => t.type === 'page' && outsideTabStrip.includes(t.url));
  };
  const worker = async (extension: string): Promise<Target | undefined> =>
    (await targets()).find((t) => t.type === 'service_worker' && ofExtension(extension)(t));

  async function stopWorker(extension: string): Promise<void> {
    const running = await worker(extension);
    if (running) await cdp.send('Target.closeTarget', { targetId: running.targetId });
    await until('the worker to stop', async () => !(await worker(extension)));
  }

  const extensionId = await load(options.extension);

  async function tabOf(page: Page): Promise<string> {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const tabs = (await targets()).filter((t) => t.type === 'tab' && t.url === targetInfo.url);
    const [tab] = tabs;
    if (!tab || tabs.length > 1)
      throw new Error(`${tabs.length} tabs at ${targetInfo.url}: give each its own address.`);
    return tab.targetId;
  }

  async function pressButton(page: Page, extension = extensionId): Promise<number> {
    await page.bringToFront();
    const targetId = await tabOf(page);
    const clicked = performance.timeOrigin + performance.now();
    await cdp.send('Extensions.triggerAction', { id: extension, targetId });
    return clicked;
  }

  const secondDoor = (): number =>
    Number(readFileSync(path.join(profile.folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]);

  async function inPopup<T>(expression: string, extension = extensionId): Promise<T> {
    // Asked while the popup's page takes the place of the blank one before it, the question is lost with that one.
    const { value } = await until('the popup to answer', async () => {
      const target = await popupTarget(extension);
      return target && { value: await evaluateIn<T>(secondDoor(), target.targetId, expression) };
    });
    return value;
  }

  async function popup(extension = extensionId): Promise<Page> {
    const { url } = await until('the popup to open', () => popupTarget(extension));
    const door = await chromium.connectOverCDP(`http://127.0.0.1:${secondDoor()}`);
    doors.push(door);
    const found = door
      .contexts()
      .flatMap((c) => c.pages())
      .find((page) => page.url() === url);
    if (!found) throw new Error('The popup closed before it could be looked at.');
    found.setDefaultTimeout(PATIENCE_MS);
    await found.waitForLoadState();
    return found;
  }

  const inWorker = async <T>(expression: string): Promise<T> =>
    (await startedWorker(extensionId)).evaluate(expression) as Promise<T>;

  async function openPrivately(url: string): Promise<{ clickButton(): Promise<Page> }> {
    // Loaded anew, since that is when a person's leave for private windows is given.
    await cdp.send('Extensions.loadUnpacked', { path: path.resolve(options.extension), enableInIncognito: true });
    const opening = `chrome.windows.create({ url: ${JSON.stringify(url)}, incognito: true }).then((made) => made?.incognito && made.id)`;
    const opened = await until('the private window', () => inWorker<number | undefined>(opening));
    // A click on a page that is still on its way is a click on the blank page before it.
    const arrived = `chrome.tabs.query({ windowId: ${opened} }).then((tabs) => tabs.length > 0 && tabs.every((tab) => tab.status === 'complete'))`;
    await until('the page to have come', () => inWorker<boolean>(arrived));
    const { targetId } = await until('the page in it', async () =>
      (await targets()).find((target) => target.type === 'tab' && target.url === url),
    );
    return {
      async clickButton() {
        await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
        return popup();
      },
    };
  }

  return {
    context,
    cdp,
    openPrivately,
    inWorker,
    extensionId,
    load,
    pressButton,
    popup,
    inPopup,
    async clickButton(page, extension = extensionId) {
      await pressButton(page, extension);
      return popup(extension);
    },
    async isPopupOpen(extension = extensionId) {
      return (await popupTarget(extension)) !== undefined;
    },
    async closePopup(extension = extensionId) {
      await Promise.all(doors.splice(0).map((door) => door.close()));
      const target = await popupTarget(extension);
      if (target) await cdp.send('Target.closeTarget', { targetId: target.targetId });
      await until('the popup to close', async () => !(await popupTarget(extension)));
    },
    async isWorkerRunning(extension = extensionId) {
      return (await worker(extension)) !== undefined;
    },
    stopWorker: (extension = extensionId) => stopWorker(extension),
    async close() {
      await Promise.all(doors.splice(0).map((door) => door.close().catch(() => undefined)));
      await context.close();
      if (options.profile === undefined) profile.remove();
    },
  };
}
