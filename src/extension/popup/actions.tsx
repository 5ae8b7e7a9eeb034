import { useState } from 'preact/hooks';
import { openTab, ownAddress, sessionStore } from '../browser';
import { ExportButtons } from '../export/export-buttons';
import type { CoverAnswer } from '../messages';
import { keepComparison } from '../session/comparisons';
import { say } from '../words';

interface ActionsProps {
  readonly answer: CoverAnswer;
  readonly comparison: NonNullable<CoverAnswer['comparison']>;
  readonly isPrivate: boolean;
}

/** What can be done with the comparison as a whole. */
export const Actions = ({ answer, comparison, isPrivate }: ActionsProps) => (
  <section class="actions" aria-label={say('actions')}>
    <FullComparison answer={answer} isPrivate={isPrivate} />
    <ExportButtons comparison={comparison} />
  </section>
);

/** Opens the comparison in a tab, which finds it in session storage; a private window leaves nothing there. */
function FullComparison({ answer, isPrivate }: Omit<ActionsProps, 'comparison'>) {
  const [failed, fail] = useState(false);
  if (isPrivate) return <p class="note">{say('fullComparisonPrivate')}</p>;
  const open = async (): Promise<void> => {
    try {
      const id = await keepComparison(sessionStore, answer, Date.now());
      await openTab(`${ownAddress('comparison.html')}#${id}`);
      window.close();
    } catch {
      fail(true);
    }
  };
  return (
    <>
      <button type="button" class="main" onClick={() => void open()}>
        {say('fullComparison')}
      </button>
      {failed ? <span role="alert">{say('fullComparisonFailed')}</span> : null}
    </>
  );
}
