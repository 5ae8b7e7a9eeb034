import { useEffect, useRef, useState } from 'preact/hooks';
import { fingerprintOf } from '../../../index/pack-signature';
import { giveBackUnused } from '../../access/give-back';
import { originsOf } from '../../access/hosts';
import { askForHosts } from '../../browser';
import { removePack } from '../../packs/keep';
import { updateAndKeep } from '../../packs/update-pack';
import type { PackWorld } from '../../packs/world';
import type { Pack, PackSource } from '../../storage/packs';
import { Quoted } from '../../view/quoted';
import { writeMoment } from '../../view/when';
import { locale, say } from '../../words';
import type { HeldFigures } from './held';
import { Holdings } from './holdings';
import { Signed } from './signed';
import { Trouble } from './trouble';

interface PackRowProps {
  readonly pack: Pack;
  readonly held: HeldFigures;
  readonly world: PackWorld;
  readonly speak: (words: string) => void;
}

/** One pack: what it is, where it came from, what is held of it, how it goes. */
export function PackRow({ pack, held, world, speak }: PackRowProps) {
  const { source } = pack;
  const title = `pack-${pack.id}`;
  return (
    <li class="pack" aria-labelledby={title} data-testid="pack">
      <h3 id={title}>
        <Quoted>{pack.name}</Quoted>
      </h3>
      {pack.publisher ? <p>{say('packBy', pack.publisher)}</p> : null}
      <p class="origin">
        {source.kind === 'address' ? say('packFrom', source.address) : say('packFromFile', source.file)}
      </p>
      <Holdings {...held} factsOnly={pack.factsOnly} />
      {source.kind === 'address' ? <Standing source={source} /> : <p class="note">{addedWords(pack)}</p>}
      {source.kind === 'address' && source.trouble ? (
        <Trouble trouble={source.trouble} more={held.articles > 0 ? say('packStays') : ''} />
      ) : held.isWhole ? null : (
        <p role="alert">{say(source.kind === 'address' ? 'packIncomplete' : 'packLost')}</p>
      )}
      <p class="pack-buttons">
        {source.kind === 'address' ? <UpdateNow pack={pack} source={source} world={world} speak={speak} /> : null}
        <Remove pack={pack} world={world} speak={speak} />
      </p>
    </li>
  );
}

type AtAddress = PackSource & { readonly kind: 'address' };

const moment = (time: number): string => writeMoment(new Date(time).toISOString(), locale()) ?? '';
const addedWords = ({ added }: Pack): string => say('packImported', moment(added));

/** Whose key is pinned, when it was last read and when it is next. */
function Standing({ source: { key, lastSuccess, nextTry } }: { readonly source: AtAddress }) {
  const [fingerprint, show] = useState('…');
  useEffect(() => {
    if (key !== null) void fingerprintOf(key).then(show);
  }, [key]);
  return (
    <>
      <Signed fingerprint={key && fingerprint} />
      <p class="note">
        {lastSuccess === null ? say('packNever') : say('packUpdated', moment(lastSuccess))}{' '}
        {say('packNext', moment(nextTry))}
      </p>
    </>
  );
}

interface UpdateNowProps extends Omit<PackRowProps, 'held'> {
  readonly source: AtAddress;
}

function UpdateNow({ pack, source, world, speak }: UpdateNowProps) {
  const [isBusy, show] = useState(false);
  const update = async (asked: Promise<boolean>): Promise<void> => {
    show(true);
    try {
      await asked;
      const updated = await updateAndKeep(pack.id, world);
      // Trouble stands at the pack itself.
      if (updated && updated.source.trouble === null) speak(say('packUpToDate', updated.name));
    } catch {
      speak(say('settingNotKept'));
    } finally {
      show(false);
    }
  };
  return (
    <button
      type="button"
      disabled={isBusy}
      // Asked in the turn of the click; where there is leave already nothing is shown.
      onClick={() => void update(askForHosts(originsOf([source.address])))}
      data-testid="pack-update"
    >
      {say(isBusy ? 'packUpdating' : 'packUpdate')}
    </button>
  );
}

/** A pack goes after a question. */
function Remove({ pack, world, speak }: Omit<PackRowProps, 'held'>) {
  const question = useRef<HTMLDialogElement>(null);
  const title = `remove-${pack.id}`;
  const remove = async (): Promise<void> => {
    question.current?.close();
    try {
      await removePack(pack.id, world);
      speak(say('removed', pack.name));
      if (pack.source.kind === 'address') await giveBackUnused(originsOf([pack.source.address]));
    } catch {
      speak(say('settingNotKept'));
    }
  };
  return (
    <>
      <button type="button" onClick={() => question.current?.showModal()} data-testid="pack-remove">
        {say('packRemove')}
      </button>
      <dialog ref={question} aria-labelledby={title}>
        <h2 id={title}>{say('packRemoveTitle', pack.name)}</h2>
        <p>{say('packRemoveNote')}</p>
        <p class="dialog-buttons">
          <button type="button" onClick={() => question.current?.close()}>
            {say('keep')}
          </button>
          <button type="button" class="danger" onClick={() => void remove()} data-testid="pack-remove-confirm">
            {say('packRemoveConfirm')}
          </button>
        </p>
      </dialog>
    </>
  );
}
