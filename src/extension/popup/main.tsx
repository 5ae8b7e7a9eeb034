/**
 * The popup.
 *
 * What tests may hold on to: `main[data-state]` is one of reading, covered, no-match, not-article, forbidden, too-large,
 * not-html, failed. By data-testid: headline, coverage, timeline, outlets (the tablist), side-by-side (the tabpanel),
 * figures-differ, figures-compatible, figures-same, figures-possible, quotations, quotations-only-there,
 * quotations-only-here, names, not-on-this-page, only-here, facts, listed, why, evidence, page-notes, removed, no-match,
 * candidates, event-entries, context, mark-outcome, traced, search-links, read-version, version-reading, version-read, version-trouble, events, index-figures,
 * forbidden, too-large, not-html, not-article, failed, said.
 */
import { render } from 'preact';
import { followTheme } from '../style/theme';
import { dressDocument } from '../words';
import { App } from './app';
import { fitWindow } from './fit-window';
import { browserPorts } from './ports';

dressDocument(document);
followTheme(document);
fitWindow(window);
const place = document.getElementById('app');
if (place) render(<App ports={browserPorts(new URL(location.href))} />, place);
