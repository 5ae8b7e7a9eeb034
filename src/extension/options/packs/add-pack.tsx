import { useState } from 'preact/hooks';
import { giveBackUnused } from '../../access/give-back';
import { originsOf } from '../../access/hosts';
import { askForHosts } from '../../browser';
import { readImport } from '../../packs/import-files';
import { keepImport, subscribe } from '../../packs/keep';
import { lookAt, manifestAddress, type Subscription } from '../../packs/offer';
import { PackTroubleError, troubleOf } from '../../packs/trouble';
import type { PackWorld } from '../../packs/world';
import { say } from '../../words';
import type { Adding } from './adding';
import { Offer } from './offer';

interface AddPackProps {
  readonly world: PackWorld;
  readonly speak: (words: string) => void;
}

/** Subscribing to an address and importing from files: both show what it is first. */
export function AddPack({ world, speak }: AddPackProps) {
  const [adding, show] = useState<Adding>({ at: 'idle' });
  const [address, write] = useState('');
  const fail = (error: unknown): void => show({ at: 'failed', trouble: troubleOf(error) });
  const leave = (): void => show({ at: 'idle' });

  async function takeAddress(subscription: Subscription): Promise<void> {
    try {
      const tell = (done: number, total: number): void => show({ at: 'taking', done, total });
      tell(0, subscription.manifest.pieces.length);
      const pack = await subscribe(subscription, world, tell);
      write('');
      leave();
      // What went wrong on the way stands at the pack itself.
      if (pack?.source.trouble === null) speak(say('packSubscribedTo', pack.name));
    } catch (error) {
      fail(error);
    }
  }

  async function look(given: string, allowed: Promise<boolean>): Promise<void> {
    show({ at: 'looking' });
    try {
      if (!(await allowed)) throw new PackTroubleError('no-permission', originsOf([given]).join(' '));
      const subscription = await lookAt(given, await world.packs.load(), world);
      show({
        at: 'offered',
        kind: 'address',
        origin: given,
        offer: subscription.offer,
        bad: [],
        take: () => void takeAddress(subscription),
        leave: () => {
          leave();
          void giveBackUnused(originsOf([given]));
        },
      });
    } catch (error) {
      fail(error);
      void giveBackUnused(originsOf([given]));
    }
  }

  async function takeFiles(read: Awaited<ReturnType<typeof readImport>>): Promise<void> {
    show({ at: 'taking', done: 0, total: 0 });
    try {
      const { name } = await keepImport(read, world);
      leave();
      speak(say('packAdded', name));
    } catch (error) {
      fail(error);
    }
  }

  async function choose(files: readonly File[]): Promise<void> {
    show({ at: 'looking' });
    try {
      const read = await readImport(files);
      const { offer, file, bad } = read;
      show({ at: 'offered', kind: 'file', origin: file, offer, bad, take: () => void takeFiles(read), leave });
    } catch (error) {
      fail(error);
    }
  }

  const isBusy = adding.at === 'looking' || adding.at === 'taking';
  return (
    <>
      <form
        class="add-pack"
        onSubmit={(event) => {
          event.preventDefault();
          const given = manifestAddress(address);
          if (given === null) fail(new PackTroubleError('no-address', ''));
          // Asked in the turn of the click itself; a browser answers no other.
          else void look(given, askForHosts(originsOf([given])));
        }}
      >
        <label for="pack-address">{say('packAddress')}</label>
        <input
          id="pack-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={address}
          aria-describedby="pack-address-note"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy || address.trim() === ''}>
          {say('packLook')}
        </button>
        <p class="note" id="pack-address-note">
          {say('packAddressNote')}
        </p>
      </form>
      <div class="add-pack">
        <label for="pack-files">{say('packImport')}</label>
        <input
          id="pack-files"
          type="file"
          multiple
          accept=".index,.json,.sig"
          disabled={isBusy}
          aria-describedby="pack-files-note"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again.
            currentTarget.value = '';
            if (files.length > 0) void choose(files);
          }}
        />
        <p class="note" id="pack-files-note">
          {say('packImportNote')}
        </p>
      </div>
      <Offer adding={adding} />
    </>
  );
}
