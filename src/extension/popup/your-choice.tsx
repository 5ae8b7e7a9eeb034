import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask';
import { openOptions } from '../browser';
import type { LiveStatus } from '../live-status';
import { LiveLine } from '../view/live-line';
import { useChosen } from '../view/use-chosen';
import { say } from '../words';

/** How many outlets the reader chose and how fresh what is known of them is, with the way to choose more. */
export function YourChoice() {
  const chosen = useChosen();
  const [status, show] = useState<LiveStatus | null>(null);
  useEffect(() => void ask('live-status', null).then((result) => result.ok && show(result.value)), []);
  if (chosen === null) return null;
  return (
    <section class="part your-choice" aria-labelledby="choice-title" data-testid="your-choice">
      <h2 id="choice-title">{say('yourOutlets')}</h2>
      <LiveLine chosen={chosen.length} status={status} now={Date.now()} />
      <p>
        <button type="button" onClick={() => void openOptions().then(() => window.close())}>
          {say('chooseOutlets')}
        </button>
      </p>
    </section>
  );
}
