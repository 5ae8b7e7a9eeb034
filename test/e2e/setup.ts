import { buildAllowed, buildDemo } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';

/** Once before all browser tests: the extension that knows the newsroom, for each browser, and the one that may fetch. */
export default function setup(): void {
  buildDemo(readNewsroom(), ['chrome', 'firefox']);
  buildAllowed('chrome');
  buildAllowed('firefox');
}
