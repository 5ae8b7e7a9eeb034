import type { Comparison } from '../../compare/comparison';
import { outletName } from '../view/accounts';
import { layTimeline, type TimelinePoint } from '../view/timeline';
import { writeMoment, writeSpan } from '../view/when';
import { locale, say } from '../words';

interface TimelineProps {
  readonly comparison: Comparison;
  /** The article whose account is shown beside the page. */
  readonly chosen: number;
}

/** One dot an article by time of publication; read out as a list. */
export function Timeline({ comparison, chosen }: TimelineProps) {
  // An event page tells when the event was, and not when somebody told it.
  const tellers = comparison.timeline.filter(
    ({ article }) => article === 0 || comparison.articles[article]?.kind !== 'event-page',
  );
  const { points, span } = layTimeline(tellers);
  if (!span) return null;
  // A day alone does not tell the hour, so it cannot be said to have been first.
  const first = points.find((point) => point.first && point.place?.reach === 0);
  return (
    <div class="timeline" data-testid="timeline">
      <ol class="line" aria-label={say('timeline')}>
        {points.map((point) => (
          <Dot key={point.article} point={point} comparison={comparison} chosen={chosen} />
        ))}
      </ol>
      <p class="ends">
        <span>
          {first ? say('firstWas', nameOf(comparison, first.article), dateOf(first)) : writeSpan(span, locale())}
        </span>
        <span class="key" aria-hidden="true">
          {points.some(({ place }) => place && place.reach > 0) ? (
            <span class="key-day">{say('hourUnknown')}</span>
          ) : null}
          <span class="key-page">{say('thisPage')}</span>
          {chosen > 0 ? <span class="key-chosen">{nameOf(comparison, chosen)}</span> : null}
        </span>
      </p>
    </div>
  );
}

interface DotProps extends TimelineProps {
  readonly point: TimelinePoint;
}

function Dot({ point, comparison, chosen }: DotProps) {
  const words = [
    nameOf(comparison, point.article),
    dateOf(point),
    point.first ? say('first') : null,
    point.isPage ? say('thisPage') : null,
  ].filter((word) => word !== null);
  const text = new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(words);
  return (
    <li
      class={point.place ? (point.place.reach > 0 ? 'day' : 'dot') : 'undated'}
      data-page={point.isPage || undefined}
      data-chosen={point.article === chosen || undefined}
      style={point.place ? { '--at': `${point.place.at}%` } : {}}
      title={text}
    >
      <span class="unseen">{text}</span>
    </li>
  );
}

function nameOf(comparison: Comparison, article: number): string {
  const outlet = comparison.articles[article]?.outlet;
  return (outlet && outletName(outlet)) ?? say('unknownOutlet');
}

const dateOf = ({ published }: TimelinePoint): string => writeMoment(published, locale()) ?? say('dateUnknown');
