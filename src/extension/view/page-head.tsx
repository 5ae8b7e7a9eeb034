import type { CoverAnswer } from '../messages';
import { locale, say, sayCount } from '../words';
import { eventEntriesOf, outletName, outletsCounted } from './accounts';
import { Quoted } from './quoted';
import { daysCovered, writeMoment } from './when';

/** What is being read. */
export function PageHead({ page }: { readonly page: CoverAnswer['page'] }) {
  const when = writeMoment(page.event?.date ?? page.published, locale());
  const parts = [outletName(page.outlet), page.kind === 'event-page' ? say('eventPage') : null, when].filter(
    (part) => part !== null,
  );
  return (
    <div class="page-head">
      <p class="kicker">
        {parts.map((part, at) => (
          <span key={part}>
            {at > 0 ? <span aria-hidden="true"> · </span> : null}
            <Quoted>{part}</Quoted>
          </span>
        ))}
        {page.section === 'opinion' ? <span class="tag">{say('opinion')}</span> : null}
      </p>
      <h1 class="headline" data-testid="headline">
        <Quoted language={page.language}>{page.headline ?? page.event?.summary ?? say('noHeadline')}</Quoted>
      </h1>
    </div>
  );
}

/** How many outlets covered the event, and over what time. */
export function CoverageLine({ answer }: { readonly answer: CoverAnswer }) {
  const entries = eventEntriesOf(answer);
  const told = answer.coverage.matches.filter((match) => !entries.includes(match));
  const days = daysCovered([answer.page.published, ...told.map(({ published }) => published)]);
  const outlets = outletsCounted(answer);
  return (
    <p class="coverage" data-testid="coverage">
      {days > 0
        ? sayCount('outletsCovered', outlets, sayCount('overDays', days))
        : sayCount('outletsCoveredUndated', outlets)}
    </p>
  );
}
