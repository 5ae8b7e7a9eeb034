import { ask } from '../ask';
import type { UpdateProgress } from '../live-status';
import { formatNumber, say, sayCount } from '../words';

/** How far a running update is, with the way to stop it. */
export function RunningUpdate({ progress }: { readonly progress: UpdateProgress }) {
  const { done, total, articles } = progress;
  const words = say('updateRunning', formatNumber(done), formatNumber(total), sayCount('newArticles', articles));
  return (
    <div class="update" data-testid="update-running">
      <progress value={done} max={Math.max(total, 1)} aria-label={say('updateProgress')} />
      <p class="note">{words}</p>
      <button type="button" onClick={() => void ask('stop-update', null)} data-testid="stop-update">
        {say('stopUpdate')}
      </button>
    </div>
  );
}

/** How the last update ended; said aloud when it does. */
export const lastUpdateWords = ({ stopped, done, total, articles }: UpdateProgress): string =>
  stopped
    ? say('updateStopped', formatNumber(done), formatNumber(total), sayCount('newArticles', articles))
    : say('updateDone', sayCount('feedsAsked', total), sayCount('newArticles', articles));
