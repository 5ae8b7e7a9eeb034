import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../ask';
import { localStore, onLocalChange, sessionStore } from '../browser';
import { MARKS_KEY, type Marks, marksFrom } from '../storage/marks';
import { forgetMarks, loadMarks } from '../storage/marks-store';
import { say, sayCount } from '../words';

/** What is kept on this machine, and how to be rid of it. */
export function YourData({ speak }: { readonly speak: (words: string) => void }) {
  const [marks, show] = useState<Marks>([]);
  useEffect(() => {
    void loadMarks().then(show);
    return onLocalChange(MARKS_KEY, (value) => show(marksFrom(value)));
  }, []);
  const count = marks.reduce((sum, { not }) => sum + not.length, 0);
  const forget = (): void => {
    forgetMarks().then(
      () => speak(say('marksForgotten')),
      () => speak(say('settingNotKept')),
    );
  };
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{say('yourData')}</h2>
      <p>{say('yourDataNote')}</p>
      <p>
        {sayCount('marksKept', count)}{' '}
        <button type="button" disabled={count === 0} onClick={forget} data-testid="forget-marks">
          {say('forgetMarks')}
        </button>
      </p>
      <EraseAll speak={speak} />
    </section>
  );
}

/** Everything kept goes, after a question that says it cannot be taken back. */
function EraseAll({ speak }: { readonly speak: (words: string) => void }) {
  const question = useRef<HTMLDialogElement>(null);
  const erase = async (): Promise<void> => {
    question.current?.close();
    try {
      await localStore.clear();
      // The background ends what it reads first, so that nothing comes after.
      const forgotten = await ask('forget-live', null);
      await sessionStore.clear();
      speak(say(forgotten.ok ? 'erased' : 'settingNotKept'));
    } catch {
      speak(say('settingNotKept'));
    }
  };
  return (
    <>
      <p>
        <button type="button" class="danger" onClick={() => question.current?.showModal()} data-testid="erase-all">
          {say('eraseAll')}
        </button>
      </p>
      <dialog ref={question} aria-labelledby="erase-title">
        <h2 id="erase-title">{say('eraseAllTitle')}</h2>
        <p>{say('eraseAllNote')}</p>
        <p class="dialog-buttons">
          <button type="button" onClick={() => question.current?.close()}>
            {say('keep')}
          </button>
          <button type="button" class="danger" onClick={() => void erase()} data-testid="erase-confirm">
            {say('eraseAllConfirm')}
          </button>
        </p>
      </dialog>
    </>
  );
}
