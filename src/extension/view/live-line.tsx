import type { LiveStatus } from '../live-status';
import { locale, say, sayCount } from '../words';
import { writeDistance } from './when';

interface LiveLineProps {
  readonly chosen: number;
  /** Null until the background has said. */
  readonly status: LiveStatus | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How many outlets the reader chose, what is known of them, and how fresh it is. */
export function LiveLine({ chosen, status, now }: LiveLineProps) {
  if (chosen === 0)
    return (
      <p class="note" data-testid="live-line">
        {say('noneChosen')}
      </p>
    );
  const outlets = sayCount('outletsChosen', chosen);
  const kept = status === null ? null : sayCount('indexArticles', status.articles);
  return (
    <p class="note" data-testid="live-line">
      {kept === null
        ? say('liveOutlets', outlets)
        : status?.newest === null || status?.newest === undefined
          ? say('liveNeverRead', outlets)
          : say('liveFresh', outlets, kept, writeDistance(now - status.newest, locale()))}
    </p>
  );
}
