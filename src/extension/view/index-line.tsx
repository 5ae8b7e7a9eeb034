import type { IndexFigures } from '../messages';
import { locale, say, sayCount } from '../words';
import { writeSpan } from './when';

/** Size and age of the index in one line. */
export function IndexLine({ index }: { readonly index: IndexFigures }) {
  if (index.articles === 0) return <p class="note">{say('indexEmpty')}</p>;
  const size = sayCount('indexArticles', index.articles);
  const outlets = sayCount('indexOutlets', index.outlets);
  return (
    <p class="note" data-testid="index-figures">
      {index.span
        ? say('indexFigures', size, outlets, writeSpan(index.span, locale()))
        : say('indexFiguresUndated', size, outlets)}
    </p>
  );
}
