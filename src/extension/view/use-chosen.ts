import { useEffect, useState } from 'preact/hooks';
import type { Chosen } from '../storage/chosen';
import { loadChosen, onChosen } from '../storage/chosen-store';

/** The chosen outlets, null until they are read. */
export function useChosen(): Chosen | null {
  const [chosen, show] = useState<Chosen | null>(null);
  useEffect(() => {
    void loadChosen().then(show);
    return onChosen(show);
  }, []);
  return chosen;
}
