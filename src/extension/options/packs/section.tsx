import { useEffect, useMemo, useState } from 'preact/hooks';
import { troubleOf } from '../../packs/trouble';
import { packWorld } from '../../packs/world';
import { type LiveList, NO_LIVE_LIST } from '../../storage/live';
import { openLiveStore } from '../../storage/live-store';
import type { Packs } from '../../storage/packs';
import { loadPacks, onPacks } from '../../storage/packs-store';
import { say } from '../../words';
import { AddPack } from './add-pack';
import { heldOf } from './held';
import { PackRow } from './pack-row';
import { Trouble } from './trouble';

/**
 * Indexes that others hand out: those that the reader has, and how to get more. By data-testid: pack (each), pack-holds, pack-trouble (its
 * `data-code`), pack-update, pack-remove, pack-remove-confirm, pack-offer, pack-take, pack-leave.
 */
export function IndexPacks({ speak }: { readonly speak: (words: string) => void }) {
  const world = useMemo(() => packWorld(openLiveStore()), []);
  const [{ packs, list }, show] = useState<{ readonly packs: Packs; readonly list: LiveList }>({
    packs: [],
    list: NO_LIVE_LIST,
  });
  const [unread, fail] = useState<unknown>(null);
  useEffect(() => {
    const read = async (packs: Packs): Promise<void> => {
      try {
        show({ packs, list: await world.store.list() });
        fail(null);
      } catch (error) {
        show({ packs, list: NO_LIVE_LIST });
        fail(error);
      }
    };
    void loadPacks().then(read);
    return onPacks((packs) => void read(packs));
  }, [world]);
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{say('packs')}</h2>
      <p>{say('packsNote')}</p>
      {unread === null ? null : <Trouble trouble={troubleOf(unread)} />}
      {packs.length === 0 ? null : (
        <ul class="packs">
          {packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} held={heldOf(list, pack)} world={world} speak={speak} />
          ))}
        </ul>
      )}
      <AddPack world={world} speak={speak} />
    </section>
  );
}
