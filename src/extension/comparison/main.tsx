/**
 * The full comparison, in a tab. Its address names what it shows, so that a reload finds it again.
 * By data-testid: matrix, gone, filters, said; `main[data-state]` is loading, shown or gone.
 */
import { render } from 'preact';
import { sessionStore } from '../browser';
import { findComparison } from '../session/comparisons';
import { followTheme } from '../style/theme';
import { dressDocument, say } from '../words';
import { ComparisonPage } from './page';

dressDocument(document);
followTheme(document);
document.title = say('comparisonTitle');

async function show(): Promise<void> {
  const place = document.getElementById('app');
  const answer = await findComparison(sessionStore, location.hash.slice(1));
  if (answer?.page.headline) document.title = `${answer.page.headline} – ${say('name')}`;
  if (place) render(<ComparisonPage answer={answer} />, place);
}

void show();
window.addEventListener('hashchange', () => void show());
