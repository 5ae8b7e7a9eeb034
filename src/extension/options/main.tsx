/**
 * The options. By data-testid: mode and theme (radio groups), forget-marks, erase-all, erase-confirm, said, index-figures.
 */
import { render } from 'preact';
import { followTheme } from '../style/theme';
import { dressDocument, say } from '../words';
import { OptionsPage } from './page';

dressDocument(document);
followTheme(document);
document.title = `${say('options')} – ${say('name')}`;
const place = document.getElementById('app');
if (place) render(<OptionsPage />, place);
