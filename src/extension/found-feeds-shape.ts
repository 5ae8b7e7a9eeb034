import type { FoundFeed } from '../feeds/discover';
import { list, orNull, record, type Shape, text } from './shape';

/** An address beyond this is no feed's. */
export const LONGEST_FEED_ADDRESS = 4_000;

/** Feeds that a page names, hostile until they passed here. */
export const foundFeedsShape: Shape<readonly FoundFeed[]> = list(
  record<FoundFeed>({ address: text(LONGEST_FEED_ADDRESS), title: orNull(text(300)) }),
  20,
);
