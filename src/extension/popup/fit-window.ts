/** Narrower than this the popup is not made for. */
const NARROWEST = 360;

/**
 * The popup asks for its full width, and the browser makes its window as wide. Where there is no such room (a phone, a
 * large zoom, a popup opened as a tab) the page follows the window instead. A window still growing is narrower than any of these.
 */
export function fitWindow(window: Window): void {
  const root = window.document.documentElement;
  const fit = (): void => {
    const isShort = window.innerWidth >= NARROWEST && root.scrollWidth > window.innerWidth;
    if (isShort) root.dataset.fit = 'window';
  };
  window.addEventListener('load', () => window.requestAnimationFrame(fit));
  window.addEventListener('resize', fit);
}
