import { type CoverAnswer, packOfOrigin } from '../messages';
import { eventEntriesOf, outletName } from '../view/accounts';
import { Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { say } from '../words';

/** Entries of current-events portals that sum up the event: no outlet's account, but a way to further ones. */
export function EventEntries({ answer }: { readonly answer: CoverAnswer }) {
  const entries = eventEntriesOf(answer);
  if (entries.length === 0) return null;
  return (
    <p class="note" data-testid="event-entries">
      {say('eventEntries')}{' '}
      {entries.map((match, at) => (
        <span key={match.id}>
          {at > 0 ? ', ' : ''}
          <WebLink address={match.url}>
            <Quoted>{outletName(match.outlet) ?? match.headline ?? say('eventPage')}</Quoted>
          </WebLink>
          {packNote(packOfOrigin(answer.origins[answer.coverage.matches.indexOf(match)]))}
        </span>
      ))}
    </p>
  );
}

const packNote = (pack: string | null): string => (pack === null ? '' : ` (${say('fromPack', pack)})`);
