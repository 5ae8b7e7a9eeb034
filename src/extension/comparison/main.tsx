/**
 * The full comparison, in a tab. Its address names what it shows, so that a reload finds it again.
 * By data-testid: matrix, gone, filters, said, whole-versions, wanted, allow-and-read, read-all, whole-progress, read-version, version-read,
 * version-trouble; `main[data-state]` is loading, shown or gone.
 */
import { render } from 'preact';
import { ask } from '../ask';
import { sessionStore } from '../browser';
import type { CoverAnswer, WholeVersion } from '../messages';
import { findComparison } from '../session/comparisons';
import { takeWanted } from '../session/wanted-versions';
import { markedOn, pageKey } from '../storage/marks';
import { loadMarks } from '../storage/marks-store';
import { followTheme } from '../style/theme';
import { dressDocument, say } from '../words';
import { ComparisonPage } from './page';
import { type RenewPorts, renewed } from './renew';

dressDocument(document);
followTheme(document);
document.title = say('comparisonTitle');

const ports: RenewPorts = {
  store: sessionStore,
  cover: (request) => ask('cover', request),
  marked: async (url) => markedOn(await loadMarks(), await pageKey(url)),
};

async function show(): Promise<void> {
  const place = document.getElementById('app');
  const id = location.hash.slice(1);
  const answer = await findComparison(sessionStore, id);
  const wanted = answer ? await takeWanted(sessionStore, id) : [];
  if (answer?.page.headline) document.title = `${answer.page.headline} – ${say('name')}`;
  const renew = (shown: CoverAnswer, read: readonly WholeVersion[]): Promise<CoverAnswer> =>
    renewed(ports, id, shown, read);
  if (place) render(<ComparisonPage answer={answer} wanted={wanted} renew={renew} />, place);
}

void show();
window.addEventListener('hashchange', () => void show());
