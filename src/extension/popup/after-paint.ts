/** Milliseconds after which a page that is not painted is no longer waited for: Firefox loads a popup unseen and paints nothing until it is shown. */
const PATIENCE_MS = 60;

/** Runs work once what stands in the page was painted: browsers show a popup when it has loaded, and paint nothing while a script runs. */
export function afterPaint(work: () => void): void {
  let isBegun = false;
  const begin = (): void => {
    if (isBegun) return;
    isBegun = true;
    work();
  };
  const wait = (): void => {
    requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, PATIENCE_MS);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
