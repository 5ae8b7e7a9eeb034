import { useEffect, useRef } from 'preact/hooks';
import { Quoted } from '../../view/quoted';
import { say, sayCount } from '../../words';
import type { Adding } from './adding';
import { Holdings } from './holdings';
import { Signed } from './signed';
import { Trouble } from './trouble';
import { troubleWords } from './trouble-words';

/** What a pack is, before it is taken; then how far it is, or why it cannot be. */
export function Offer({ adding }: { readonly adding: Adding }) {
  switch (adding.at) {
    case 'idle':
      return null;
    case 'looking':
      return <p role="status">{say('packLooking')}</p>;
    case 'taking':
      return (
        <p role="status">
          {adding.total > 0 ? say('packTaking', String(adding.done), String(adding.total)) : say('packKeeping')}
        </p>
      );
    case 'failed':
      return <Trouble trouble={adding.trouble} />;
    case 'offered':
      return <Offered {...adding} />;
  }
}

function Offered({ offer, origin, kind, bad, take, leave }: Adding & { readonly at: 'offered' }) {
  const title = useRef<HTMLHeadingElement>(null);
  // It may stand below what is in sight, and whoever hears the page should hear of it.
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="offer" aria-labelledby="offer-title" data-testid="pack-offer">
      <h3 id="offer-title" ref={title} tabIndex={-1}>
        <Quoted>{offer.name}</Quoted>
      </h3>
      {offer.publisher ? <p>{say('packBy', offer.publisher)}</p> : null}
      {offer.description ? (
        <p>
          <Quoted>{offer.description}</Quoted>
        </p>
      ) : null}
      <p class="origin">{say(kind === 'address' ? 'packFrom' : 'packFromFile', origin)}</p>
      <Holdings {...offer} />
      <Signed fingerprint={offer.fingerprint} />
      {offer.fingerprint && kind === 'address' ? <p class="note">{say('packPinned')}</p> : null}
      {bad.length > 0 ? (
        <div class="trouble" role="alert">
          <p>{sayCount('packBadFiles', bad.length)}</p>
          <ul>
            {bad.slice(0, MOST_BAD).map(({ file, trouble }) => (
              <li key={file}>
                <Quoted>{file}</Quoted>: {troubleWords(trouble)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p class="pack-buttons">
        {offer.articles > 0 ? (
          <button type="button" class="main" onClick={take} data-testid="pack-take">
            {say(kind === 'address' ? 'packSubscribe' : 'packAdd')}
          </button>
        ) : null}
        <button type="button" onClick={leave} data-testid="pack-leave">
          {say('packLeave')}
        </button>
      </p>
    </section>
  );
}

/** Bad files that are named; a folder of photographs needs no list. */
const MOST_BAD = 10;
