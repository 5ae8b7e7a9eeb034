import type { PackOffer } from '../../packs/offer';
import { writeSpan } from '../../view/when';
import { locale, say, sayCount } from '../../words';
import { spanOfDays } from './held';
import { writeSize } from './size';

type HoldingsProps = Pick<PackOffer, 'articles' | 'outlets' | 'bytes' | 'days' | 'factsOnly'>;

/** What a pack holds, in one line. */
export function Holdings({ articles, outlets, bytes, days, factsOnly }: HoldingsProps) {
  const size = sayCount('indexArticles', articles);
  const heard = sayCount('indexOutlets', outlets);
  return (
    <p data-testid="pack-holds">
      {days
        ? say('packHolds', size, heard, writeSpan(spanOfDays(days), locale()))
        : say('packHoldsUndated', size, heard)}{' '}
      {say(factsOnly ? 'packFacts' : 'packSentences')} {writeSize(bytes)}.
    </p>
  );
}
