import { feedOrigins } from '../../access/chosen-origins';
import type { FeedReport } from '../../live-status';
import type { ChosenOutlet } from '../../storage/chosen';
import { type OutletState, outletState } from '../../view/outlet-state';
import { hostOf, noteWords, troubleWords } from '../../view/trouble-words';
import { WebLink } from '../../view/web-link';
import { writeDistance } from '../../view/when';
import { countryName, locale, say, sayCount } from '../../words';

interface OutletRowProps {
  readonly outlet: ChosenOutlet;
  readonly reports: readonly FeedReport[];
  readonly missing: ReadonlySet<string>;
  readonly now: number;
  readonly remove: () => void;
}

/** One chosen outlet: how its feeds are doing, and the way to be rid of it. */
export function OutletRow({ outlet, reports, missing, now, remove }: OutletRowProps) {
  const barred = feedOrigins(outlet).find((origin) => missing.has(origin));
  const state = outletState(reports);
  return (
    <li data-testid="outlet" data-domain={outlet.domain}>
      <div class="row">
        <div class="facts">
          <p>
            <span class="name" dir="auto">
              {outlet.name}
            </span>{' '}
            <span class="note">
              {[outlet.domain, outlet.country === null ? null : countryName(outlet.country)]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </span>
          </p>
          <p class={barred || state.at === 'trouble' ? 'state trouble' : 'state'} data-testid="outlet-state">
            {barred ? say('troubleNoPermission', hostOf(barred)) : stateWords(state, now)}
          </p>
        </div>
        <button type="button" class="small" onClick={remove}>
          {say('removeOutlet')}
          <span class="unseen"> {outlet.name}</span>
        </button>
      </div>
      <details class="folded">
        <summary>
          {sayCount('feedsCounted', outlet.feeds.length)}
          <span class="unseen"> {outlet.name}</span>
        </summary>
        <ul>
          {outlet.feeds.map((address) => (
            <Feed
              key={address}
              address={address}
              report={reports.find((report) => report.address === address)}
              now={now}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}

interface FeedProps {
  readonly address: string;
  readonly report: FeedReport | undefined;
  readonly now: number;
}

/** One feed: its address, its last answer, and what a person should know of that. */
const Feed = ({ address, report, now }: FeedProps) => (
  <li>
    <WebLink address={address}>{address}</WebLink>
    {report ? <p class="state">{stateWords(outletState([report]), now)}</p> : null}
    {(report?.notes ?? []).map((note) => (
      <p key={note.code} class="note">
        {sayCount(noteWords(note), note.count)}
      </p>
    ))}
  </li>
);

function stateWords(state: OutletState, now: number): string {
  switch (state.at) {
    case 'new':
      return say('notReadYet');
    case 'read':
      return `${lastWords(state.last, now)} ${nextWords(state.next, now)}`;
    case 'trouble': {
      const trouble = say(...troubleWords(state.trouble));
      const next = state.trouble.code === 'no-permission' ? '' : nextWords(state.next, now);
      return [trouble, lastWords(state.last, now), next].filter(Boolean).join(' ');
    }
  }
}

const lastWords = (last: number | null, now: number): string =>
  last === null ? say('neverRead') : say('lastRead', writeDistance(now - last, locale()));

const nextWords = (next: number, now: number): string =>
  next <= now ? say('nextDue') : say('nextIn', writeDistance(next - now, locale()));
