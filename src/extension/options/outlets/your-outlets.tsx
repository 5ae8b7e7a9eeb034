import { useEffect, useState } from 'preact/hooks';
import { withReturned } from '../../access/add-outlets';
import { originsOfOutlets, withoutLeave } from '../../access/chosen-origins';
import { giveBackUnused } from '../../access/give-back';
import { ask } from '../../ask';
import { askForHosts } from '../../browser';
import type { LiveStatus, UpdateProgress } from '../../live-status';
import { type Chosen, type ChosenOutlet, withoutOutlets } from '../../storage/chosen';
import { changeChosen } from '../../storage/chosen-store';
import { LiveLine } from '../../view/live-line';
import { byOutlet } from '../../view/outlet-state';
import { storeWords } from '../../view/trouble-words';
import { lastUpdateWords, RunningUpdate } from '../../view/update-progress';
import { say, sayCount } from '../../words';
import { OutletRow } from './outlet-row';
import type { Told } from './tray';

/** Rows that are drawn before the reader asks for all. */
const FIRST = 12;
/** How often times told as "ago" are told anew. */
const TICK_MS = 30_000;

interface YourOutletsProps {
  readonly chosen: Chosen | null;
  /** Hosts that may not be read from. */
  readonly missing: ReadonlySet<string>;
  readonly status: LiveStatus | null;
  readonly progress: UpdateProgress | null;
  readonly tell: (told: Told | null) => void;
}

/** The chosen outlets, how each is doing, and the update that runs. */
export function YourOutlets({ chosen, missing, status, progress, tell }: YourOutletsProps) {
  const now = useNow();
  const [all, showAll] = useState(false);
  const outlets = chosen ?? [];
  const reports = byOutlet(status?.feeds ?? []);
  const remove = (outlet: ChosenOutlet): void => {
    let before: Chosen = [];
    changeChosen((now) => {
      before = now;
      return withoutOutlets(now, [outlet.domain]);
    }).then(
      () => {
        const origins = originsOfOutlets([outlet]);
        void giveBackUnused(origins);
        tell({
          words: say('outletRemoved', outlet.name),
          isTrouble: false,
          // Asked first, while the browser still knows that the reader pressed a button; without leave the outlet says what it lacks.
          undo: () => {
            askForHosts(origins).catch(() => false);
            void changeChosen((now) => withReturned(now, before)).then(() => tell(null));
          },
        });
      },
      () => tell({ words: say('settingNotKept'), isTrouble: true, undo: null }),
    );
  };
  return (
    <div data-testid="your-outlets" aria-busy={chosen === null}>
      <LiveLine chosen={outlets.length} status={status} now={now} />
      <Trouble outlets={outlets} missing={missing} status={status} />
      <Update progress={progress} isIdle={outlets.length === 0} />
      {outlets.length > 0 ? (
        <ul class="your-outlets" aria-label={say('yourOutlets')}>
          {(all ? outlets : outlets.slice(0, FIRST)).map((outlet) => (
            <OutletRow
              key={outlet.domain}
              outlet={outlet}
              reports={reports.get(outlet.domain) ?? []}
              missing={missing}
              now={now}
              remove={() => remove(outlet)}
            />
          ))}
        </ul>
      ) : null}
      {!all && outlets.length > FIRST ? (
        <p>
          <button type="button" onClick={() => showAll(true)} data-testid="all-outlets">
            {sayCount('showMore', outlets.length - FIRST)}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** What keeps feeds from being read, with the way to mend it. */
function Trouble({ outlets, missing, status }: Pick<YourOutletsProps, 'missing' | 'status'> & { outlets: Chosen }) {
  const barred = withoutLeave(outlets, missing);
  return (
    <>
      {barred.length > 0 ? (
        <div class="warning" role="alert" data-testid="no-permission">
          <p>{sayCount('barred', barred.length)}</p>
          <p class="buttons">
            <button
              type="button"
              class="main"
              onClick={() => void askForHosts(originsOfOutlets(barred)).catch(() => false)}
            >
              {say('askAgain')}
            </button>
          </p>
        </div>
      ) : null}
      {status?.trouble ? (
        <p class="warning" role="alert" data-testid="store-trouble">
          {say(...storeWords(status.trouble))}
        </p>
      ) : null}
    </>
  );
}

function Update({ progress, isIdle }: { readonly progress: UpdateProgress | null; readonly isIdle: boolean }) {
  const isRunning = progress?.running === true;
  return (
    <div class="updates">
      {isRunning ? (
        <RunningUpdate progress={progress} />
      ) : isIdle ? null : (
        <button type="button" onClick={() => void ask('update', { which: 'all' })} data-testid="update-now">
          {say('updateNow')}
        </button>
      )}
      <p class="note" role="status" data-testid="update-said">
        {progress && !isRunning && !isIdle ? lastUpdateWords(progress) : ''}
      </p>
    </div>
  );
}

/** The time now, told anew now and then. */
function useNow(): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.now();
}
