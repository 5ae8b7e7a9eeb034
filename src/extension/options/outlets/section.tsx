import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { addOutlets, withoutAdded } from '../../access/add-outlets';
import { askForHosts, onSessionChange, sessionStore } from '../../browser';
import { INTENT_KEY, takeIntent } from '../../session/add-intent';
import { type Chosen, withOutlets } from '../../storage/chosen';
import { changeChosen } from '../../storage/chosen-store';
import { loadCatalogue } from '../../view/use-catalogue';
import { useChosen } from '../../view/use-chosen';
import { useLiveStatus, useMissing, useProgress } from '../../view/use-live';
import { say, sayCount } from '../../words';
import { ByAddress } from './by-address';
import { Choose } from './choose';
import { outletOfIntent } from './intent';
import { Subscriptions } from './subscriptions';
import { type Told, Tray } from './tray';
import { useTray } from './use-tray';
import { YourOutlets } from './your-outlets';

/** The reader's outlets: how they are doing, and how to choose more. */
export function Outlets() {
  const chosen = useChosen();
  const missing = useMissing(chosen);
  const status = useLiveStatus();
  const progress = useProgress();
  const [tray, fill] = useTray();
  const [told, tell] = useState<Told | null>(null);
  const [address, look] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);

  const put = useCallback(
    (outlets: Chosen): void => {
      tell(null);
      fill((before) => withOutlets(before, outlets));
    },
    [fill],
  );
  const takeOut = (domains: readonly string[]): void =>
    fill((before) => before.filter(({ domain }) => !domains.includes(domain)));

  useEffect(() => {
    const resume = async (): Promise<void> => {
      const intent = await takeIntent(sessionStore);
      if (intent === null) return;
      const { outletAt } = await loadCatalogue();
      const outlet = outletOfIntent(intent, outletAt);
      if (outlet === null) look(new URL(intent.url).origin);
      else put([outlet]);
      section.current?.scrollIntoView();
    };
    void resume();
    return onSessionChange(INTENT_KEY, (value) => void (value !== undefined && resume()));
  }, [put]);

  const clear = (): void => {
    fill(() => []);
    tell({ words: say('trayCleared'), isTrouble: false, undo: () => put(tray) });
  };
  // The question is asked in the turn of the click: nothing is awaited before it.
  const add = (outlets: Chosen): void => {
    const adding = addOutlets(outlets, { ask: askForHosts, change: changeChosen });
    adding.then(
      (added) => {
        fill(() => []);
        const name = outlets.length === 1 ? (outlets[0]?.name ?? '') : sayCount('outletsCounted', outlets.length);
        tell({
          words: added.granted ? say('outletsAdded', name) : say('outletsAddedRefused', name),
          isTrouble: !added.granted,
          undo: () => void changeChosen((now) => withoutAdded(now, added)).then(() => tell(null)),
        });
      },
      () => tell({ words: say('settingNotKept'), isTrouble: true, undo: null }),
    );
  };

  return (
    <section class="outlets" aria-labelledby="outlets-title" id="outlets" ref={section}>
      <h2 id="outlets-title">{say('outlets')}</h2>
      <YourOutlets chosen={chosen} missing={missing} status={status} progress={progress} tell={tell} />
      <h3>{say('addOutlets')}</h3>
      <Choose chosen={chosen ?? []} tray={tray} put={put} takeOut={takeOut} lookAt={look} />
      <ByAddress wanted={address} put={put} />
      <Subscriptions chosen={chosen ?? []} put={put} takeOut={takeOut} tell={tell} />
      <Tray tray={tray} told={told} add={add} clear={clear} dismiss={() => tell(null)} />
    </section>
  );
}
