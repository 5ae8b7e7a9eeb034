import type { EventsAnswer, EventTold } from '../messages';
import { Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { writeDistance } from '../view/when';
import { locale, say, sayCount } from '../words';
import { headlineOf, nameOf } from './event-view';

interface EventHeadProps {
  readonly answer: EventsAnswer;
  readonly event: EventTold;
  readonly now: number;
}

/** An event by the words of one of its outlets, which is named: its headline, how many told it, how long ago. */
export function EventHead({ answer: { outlets }, event, now }: EventHeadProps) {
  const article = event.articles[event.telling];
  if (!article) return null;
  return (
    <>
      <p class="event-headline">
        <WebLink address={article.url}>
          <Quoted language={article.language}>{headlineOf(article) ?? say('noHeadline')}</Quoted>
        </WebLink>
      </p>
      <p class="kicker">
        <Quoted>{nameOf(outlets[article.outlet]) ?? say('unknownOutlet')}</Quoted>
        {' · '}
        {sayCount('eventOutlets', event.outlets)}
        {' · '}
        {say('eventAgo', writeDistance(Math.max(0, now - event.span.end), locale()))}
      </p>
    </>
  );
}
