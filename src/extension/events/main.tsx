/**
 * The events of the last days, in a tab. By data-testid: event (each), events-unchosen, events-none, events-working, events-figures,
 * not-in-feed.
 */
import { render } from 'preact';
import { followTheme } from '../style/theme';
import { dressDocument, say } from '../words';
import { EventsPage } from './page';

dressDocument(document);
followTheme(document);
document.title = `${say('eventsTitle')} – ${say('name')}`;
const place = document.getElementById('app');
if (place) render(<EventsPage />, place);
