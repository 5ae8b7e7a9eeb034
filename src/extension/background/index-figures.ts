import type { Index } from '../../index/index';
import type { IndexFigures } from '../messages';

/** How large the index is and which days it spans. */
export const indexFigures = ({ summary }: Index): IndexFigures => ({
  articles: summary.documents,
  outlets: summary.outlets,
  span: summary.span,
});
