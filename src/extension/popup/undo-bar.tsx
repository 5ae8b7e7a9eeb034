import { say } from '../words';
import type { Removed } from './state';

interface UndoBarProps {
  readonly removed: Removed;
  readonly undo: (removed: Removed) => void;
}

/** Says what was just removed, and takes it back. */
export const UndoBar = ({ removed, undo }: UndoBarProps) => (
  <p class="undo" role="status" data-testid="removed">
    {say('removed', removed.name)}{' '}
    <button type="button" onClick={() => undo(removed)}>
      {say('undo')}
    </button>
  </p>
);
