import { type Connection, connectToTab, runInTab, styleTab } from '../browser';
import { type MarkOutcome, type MarkWish, markOutcomeShape } from '../marking/marking';

/** Marks passages on the page that the popup is about. */
export interface PageMarker {
  /** Marks the first of the passages that the page shows, in place of the mark before. `gone`: the page can no longer be reached. */
  mark(passages: readonly string[]): Promise<Answer>;
  /** Takes the mark away. */
  clear(): void;
}

/** A page that is read on or asleep answers late; then the reader is told rather than left waiting. */
const PATIENCE_MS = 4_000;

/** What is needed of the browser. */
export interface MarkerPorts {
  runInTab(tabId: number, file: string): Promise<unknown>;
  styleTab(tabId: number, file: string): Promise<void>;
  connectToTab(tabId: number): Connection;
}

type Answer = MarkOutcome | 'gone';
type Ask = (wish: MarkWish) => Promise<Answer>;

/** The script is put into the page with the first wish, and again where the page has changed since. */
export function pageMarker(tabId: number, ports: MarkerPorts = { runInTab, styleTab, connectToTab }): PageMarker {
  let talking: Promise<Ask> | null = null;
  const connect = async (): Promise<Ask> => {
    await Promise.all([ports.runInTab(tabId, 'mark.js'), ports.styleTab(tabId, 'mark.css')]);
    const connection = ports.connectToTab(tabId);
    connection.onEnd(() => {
      talking = null;
    });
    return inTurn(connection);
  };
  return {
    async mark(passages) {
      try {
        talking ??= connect();
        const ask = await talking;
        return await ask({ passages });
      } catch {
        talking = null;
        return 'gone';
      }
    },
    clear() {
      void talking?.then((ask) => ask({ passages: [] })).catch(() => undefined);
    },
  };
}

/** The page answers wishes in their order: each answer is the oldest open wish's. */
function inTurn(connection: Connection): Ask {
  const open: ((answer: Answer) => void)[] = [];
  connection.onMessage((message) => open.shift()?.(markOutcomeShape(message, 'answer').outcome));
  connection.onEnd(() => {
    for (const settle of open.splice(0)) settle('gone');
  });
  return (wish) =>
    new Promise((resolve) => {
      const late = setTimeout(() => resolve('gone'), PATIENCE_MS);
      open.push((answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      connection.send(wish);
    });
}
