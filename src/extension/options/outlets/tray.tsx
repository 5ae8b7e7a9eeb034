import { useEffect, useRef } from 'preact/hooks';
import { originsOfOutlets } from '../../access/chosen-origins';
import type { Chosen } from '../../storage/chosen';
import { hostOf } from '../../view/trouble-words';
import { say, sayCount } from '../../words';

/** What was just done, and how to take it back. */
export interface Told {
  readonly words: string;
  readonly isTrouble: boolean;
  readonly undo: (() => void) | null;
}

interface TrayProps {
  readonly tray: Chosen;
  readonly told: Told | null;
  readonly add: (outlets: Chosen) => void;
  readonly clear: () => void;
  readonly dismiss: () => void;
}

/** What is chosen and not yet added, with the one button that asks for leave; else what was done last. Stays in sight. */
export function Tray({ tray, told, add, clear, dismiss }: TrayProps) {
  return (
    <div class={tray.length > 0 || told ? 'tray filled' : 'tray'}>
      <div role="status">{told ? <p class={told.isTrouble ? 'trouble' : ''}>{told.words}</p> : null}</div>
      {told ? <AfterIt told={told} dismiss={dismiss} /> : null}
      {tray.length > 0 ? <Waiting tray={tray} add={add} clear={clear} /> : null}
    </div>
  );
}

function AfterIt({ told, dismiss }: { readonly told: Told; readonly dismiss: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed is mostly gone with what it removed.
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus();
  });
  return (
    <p class="buttons">
      {told.undo ? (
        <button type="button" ref={first} onClick={told.undo} data-testid="undo">
          {say('undo')}
        </button>
      ) : null}
      <button type="button" class="quiet" ref={told.undo ? null : first} onClick={dismiss}>
        {say('dismiss')}
      </button>
    </p>
  );
}

function Waiting({ tray, add, clear }: Pick<TrayProps, 'tray' | 'add' | 'clear'>) {
  const origins = originsOfOutlets(tray);
  return (
    <section aria-label={say('trayTitle')} data-testid="tray">
      <p>
        <strong>{sayCount('trayCount', tray.length)}</strong>{' '}
        <span class="note" dir="auto">
          {tray.map(({ name }) => name).join(', ')}
        </span>
      </p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => add(tray)} data-testid="add-chosen">
          {sayCount('addCounted', tray.length)}
        </button>
        <button type="button" onClick={clear}>
          {say('clearTray')}
        </button>
      </p>
      <details class="folded">
        <summary>{sayCount('trayQuestion', origins.length)}</summary>
        <p class="note">{say('trayQuestionNote')}</p>
        <p class="hosts">{origins.map(hostOf).join(', ')}</p>
      </details>
    </section>
  );
}
