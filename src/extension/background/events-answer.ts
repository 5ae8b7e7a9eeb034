import type { Segment } from '../../index/segment';
import type { NewsEvent } from '../../match/events';
import type { Place } from '../../match/links';
import type { EventArticle, EventOutlet, EventsAnswer, EventTold } from '../messages';
import { outletFacts } from './outlet-facts';

/** More events than a person looks through, and more articles of one. */
const MOST = { events: 200, articles: 60 } as const;

/** Events as pages show them. Outlets are counted over all articles that were compared. */
export function eventsAnswer(
  events: readonly NewsEvent[],
  places: readonly Place[],
  originOf: (segment: Segment) => string,
  rest: Pick<EventsAnswer, 'days' | 'made' | 'cut'>,
): EventsAnswer {
  const { outlets, numberOf } = outletsOf(places);
  const tell = (place: Place): EventArticle => eventArticle(place, numberOf(place), originOf(place.segment));
  return {
    ...rest,
    working: false,
    articles: places.length,
    events: events.slice(0, MOST.events).map((event) => eventTold(event, tell)),
    outlets,
  };
}

type NumberOf = (place: Place) => number;

function eventTold({ documents, telling, outlets, span }: NewsEvent, tell: (place: Place) => EventArticle): EventTold {
  const cut = documents.slice(0, MOST.articles);
  const shown = cut.includes(telling) ? cut : [...cut.slice(0, -1), telling];
  const articles = shown.map(tell);
  const wanted = shown.indexOf(telling);
  // Of an index of facts alone there is no headline.
  const headed = articles.findIndex(({ headline }) => headline !== null);
  return { articles, telling: articles[wanted]?.headline == null && headed >= 0 ? headed : wanted, outlets, span };
}

function eventArticle({ segment, document }: Place, outlet: number, origin: string): EventArticle {
  const { url, headline, slug, published, language } = segment.head(document).article;
  return { url, headline, slug, published, language, outlet, origin };
}

/** The outlets of documents, each once; one whose domain is unknown stands for itself. */
function outletsOf(places: readonly Place[]): { outlets: readonly EventOutlet[]; numberOf: NumberOf } {
  const numbers = new Map<number, number>();
  const outlets: (EventOutlet & { articles: number })[] = [];
  const numberOf: NumberOf = ({ segment, document, key }) => {
    const hash = segment.outletOf(document) || -key;
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    const { name, domain } = segment.head(document).article.outlet;
    numbers.set(hash, outlets.length);
    outlets.push({ name, domain, country: outletFacts(domain).country, articles: 0 });
    return outlets.length - 1;
  };
  for (const place of places) {
    const outlet = outlets[numberOf(place)];
    if (outlet) outlet.articles += 1;
  }
  return { outlets, numberOf };
}
