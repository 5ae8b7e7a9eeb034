/** The page that opens once, after installing. */
import { render } from 'preact';
import { followTheme } from '../style/theme';
import { dressDocument, say } from '../words';
import { WelcomePage } from './page';

dressDocument(document);
followTheme(document);
document.title = say('welcomeTitle');
const place = document.getElementById('app');
if (place) render(<WelcomePage />, place);
