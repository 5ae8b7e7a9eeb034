/**
 * The script that marks passages in the page, injected when the reader chooses a line in the popup. It answers the popup
 * alone, and takes its mark away when the popup closes.
 */
import { onConnect } from '../browser';
import { markWishShape } from './marking';
import { clearMark, markOnPage } from './marks-on-page';

declare global {
  /** Set in the script's own world, which the page does not see: the script runs once a page however often it is injected. */
  var secondSourceListens: true | undefined;
}

if (!globalThis.secondSourceListens) {
  globalThis.secondSourceListens = true;
  onConnect(
    (wish) => {
      const { passages } = markWishShape(wish, 'wish');
      if (passages.length > 0) return { outcome: markOnPage(window, passages) };
      clearMark(window);
      return { outcome: 'cleared' };
    },
    () => clearMark(window),
  );
}
