import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask';
import { openOptions } from '../browser';
import type { IndexFigures } from '../messages';
import { IndexLine } from '../view/index-line';
import { useProgress } from '../view/use-live';
import { say } from '../words';
import { FirstOutlets } from './first-outlets';

/** What this is, how to use it, what it holds now, and what it never does. */
export function WelcomePage() {
  const [index, show] = useState<IndexFigures | null>(null);
  const ended = useProgress()?.finished ?? null;
  // An update that ended is what changes the answer.
  useEffect(() => {
    void ask('wake', null).then((result) => result.ok && show(result.value));
  }, [ended]);
  return (
    <main class="page">
      <header>
        <p class="brand">{say('name')}</p>
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <FirstOutlets />
      <h2>{say('welcomeHowTitle')}</h2>
      <ol>
        <li>{say('welcomePin')}</li>
        <li>{say('welcomeClick')}</li>
        <li>{say('welcomeRead')}</li>
      </ol>
      <h2>{say('theIndex')}</h2>
      {index ? <IndexLine index={index} /> : null}
      <h2>{say('welcomeNeverTitle')}</h2>
      <ul>
        <li>{say('welcomeLocal')}</li>
        <li>{say('welcomeAccess')}</li>
        <li>{say('welcomeVerbatim')}</li>
      </ul>
      <p>
        <button type="button" onClick={() => void openOptions()}>
          {say('options')}
        </button>
      </p>
    </main>
  );
}
