import { useState } from 'preact/hooks';
import type { FoundFeed } from '../../../feeds/discover';
import { say, sayCount } from '../../words';

interface FoundFeedsChoiceProps {
  readonly feeds: readonly FoundFeed[];
  readonly choose: (feeds: readonly FoundFeed[]) => void;
}

/** Feeds that were found, the first of them taken: a page names its own news first. */
export function FoundFeedsChoice({ feeds, choose }: FoundFeedsChoiceProps) {
  const [taken, take] = useState<readonly FoundFeed[]>(feeds.slice(0, 1));
  return (
    <fieldset class="found" data-testid="found-feeds">
      <legend>{sayCount('feedsToChoose', feeds.length)}</legend>
      {feeds.map((feed) => (
        <label key={feed.address} class="row">
          <input
            type="checkbox"
            checked={taken.includes(feed)}
            onChange={(event) =>
              take(event.currentTarget.checked ? [...taken, feed] : taken.filter((one) => one !== feed))
            }
          />
          <span class="facts">
            {feed.title ? <span dir="auto">{feed.title} </span> : null}
            <span class="note">{feed.address}</span>
          </span>
        </label>
      ))}
      <button
        type="button"
        disabled={taken.length === 0}
        onClick={() => choose(feeds.filter((feed) => taken.includes(feed)))}
        data-testid="choose-found"
      >
        {say('chooseFound')}
      </button>
    </fieldset>
  );
}
