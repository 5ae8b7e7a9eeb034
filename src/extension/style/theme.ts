import type { Theme } from '../storage/settings';
import { loadSettings, onSettings } from '../storage/settings-store';

/** Dresses a page in the chosen theme, now and whenever the choice changes. `auto` leaves it to the browser. */
export function followTheme(document: Document): void {
  const wear = (theme: Theme): void => {
    document.documentElement.dataset.theme = theme;
  };
  void loadSettings().then((settings) => wear(settings.theme));
  onSettings((settings) => wear(settings.theme));
}
