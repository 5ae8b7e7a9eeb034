import type { Match } from '../../match/coverage';
import { DAY_MS } from '../../time/moment';
import { Quoted } from '../view/quoted';
import { writeDistance } from '../view/when';
import { locale, say } from '../words';

/** What a match rests on, in things a person can check. */
export function Evidence({ match }: { readonly match: Match }) {
  const { names, figures, terms, days } = match.evidence;
  return (
    <dl class="evidence" data-testid="evidence">
      <EvidenceLine title={say('evidenceNames')} entries={names} />
      <EvidenceLine title={say('evidenceFigures')} entries={figures} />
      <EvidenceLine title={say('evidenceTerms')} entries={terms} />
      {days === null ? null : (
        <div>
          <dt>{say('evidenceDays')}</dt>
          <dd>{days === 0 ? say('sameDay') : say('daysApart', writeDistance(days * DAY_MS, locale()))}</dd>
        </div>
      )}
    </dl>
  );
}

const EvidenceLine = ({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) =>
  entries.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      <dd>
        {entries.map((entry, at) => (
          <span key={entry}>
            {at > 0 ? ', ' : ''}
            <Quoted>{entry}</Quoted>
          </span>
        ))}
      </dd>
    </div>
  );

interface WhyProps {
  readonly match: Match;
  readonly isPrivate: boolean;
  readonly remove: () => void;
}

/** Why this account is shown, and the way to say that it should not be. */
export const Why = ({ match, isPrivate, remove }: WhyProps) => (
  <details class="folded why" data-testid="why">
    <summary>{say('whyThisMatch')}</summary>
    {match.via === 'listed' ? <p>{say('whyListed')}</p> : <p>{sureness(match)}</p>}
    <Evidence match={match} />
    <p>
      <button type="button" onClick={remove}>
        {say('notSameEvent')}
      </button>{' '}
      <span class="note">{say(isPrivate ? 'notSameEventPrivate' : 'notSameEventNote')}</span>
    </p>
  </details>
);

const sureness = ({ probability }: Match): string =>
  say(
    'probability',
    new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(probability),
  );
