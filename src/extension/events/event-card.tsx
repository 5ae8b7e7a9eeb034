import type { EventsAnswer, EventTold } from '../messages';
import type { Chosen } from '../storage/chosen';
import { FromPack } from '../view/from-pack';
import { Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { writeMoment } from '../view/when';
import { locale, say, sayCount } from '../words';
import { EventHead } from './event-head';
import { headlineOf, nameOf, notInFeed, toldBy } from './event-view';

interface EventCardProps {
  readonly answer: EventsAnswer;
  readonly event: EventTold;
  readonly chosen: Chosen;
  readonly now: number;
}

/** One event: every article of it that was found, and, folded, in whose feeds it was not. */
export function EventCard({ answer, event, chosen, now }: EventCardProps) {
  const without = notInFeed(answer, event, chosen);
  return (
    <article class="event" data-testid="event">
      <EventHead answer={answer} event={event} now={now} />
      <ul class="told">
        {toldBy(event).map(([outlet, articles]) =>
          articles.map((article) => (
            <li key={article.url ?? article.headline}>
              <Quoted class="outlet-name">{nameOf(answer.outlets[outlet]) ?? say('unknownOutlet')}</Quoted>
              <WebLink address={article.url}>
                <Quoted language={article.language}>{headlineOf(article) ?? say('noHeadline')}</Quoted>
              </WebLink>
              <span class="note">{writeMoment(article.published, locale())}</span>
              <FromPack origin={article.origin} />
            </li>
          )),
        )}
      </ul>
      {without.length > 0 ? (
        <details class="folded" data-testid="not-in-feed">
          <summary>{sayCount('eventNotInFeed', without.length)}</summary>
          <p>
            <Quoted>{new Intl.ListFormat(locale(), { type: 'conjunction' }).format(without)}</Quoted>
          </p>
          <p class="note">{say('eventNotInFeedNote')}</p>
        </details>
      ) : null}
    </article>
  );
}
