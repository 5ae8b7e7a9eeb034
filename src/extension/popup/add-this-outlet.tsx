import type { Outlet } from '../../outlets/outlet';
import { openOptions, sessionStore } from '../browser';
import { keepIntent } from '../session/add-intent';
import { useChosen } from '../view/use-chosen';
import { say } from '../words';
import { isOfChosen } from './is-of-chosen';
import type { PageInFront } from './state';

interface AddThisOutletProps {
  readonly page: PageInFront;
  /** Whose page it is, null where unknown. */
  readonly outlet: Outlet | null;
}

/**
 * Offers to follow the outlet that is being read. The options ask for leave: the browser's question would lie beneath the
 * popup. Not offered in a private window, of which nothing is kept.
 */
export function AddThisOutlet({ page: { article, isPrivate, feeds }, outlet }: AddThisOutletProps) {
  const chosen = useChosen();
  const { url, language } = article;
  if (chosen === null || url === null || isPrivate || isOfChosen(url, outlet?.domain ?? null, chosen)) return null;
  const add = async (): Promise<void> => {
    await keepIntent(sessionStore, { url, name: outlet?.name ?? null, language, feeds });
    await openOptions();
    window.close();
  };
  return (
    <button type="button" class="quiet" onClick={() => void add()} data-testid="add-this-outlet">
      {say('addThisOutlet')}
    </button>
  );
}
