/** Narrower than this the popup is not made for, and a window is still growing. */
const NARROWEST = 360;
/** A window that has not grown for so long is as wide as it will be. */
const SETTLED_MS = 150;

/**
 * The popup asks for its full width, and the browser makes its window as wide. Where there is no such room (a phone, a
 * large zoom, a popup opened as a tab) the page follows the window instead.
 */
export function fitWindow(window: Window): void {
  const root = window.document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    if (window.innerWidth >= NARROWEST && root.scrollWidth > window.innerWidth) root.dataset.fit = 'window';
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED_MS);
  };
  window.addEventListener('load', settle);
  window.addEventListener('resize', settle);
}
