import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask';
import { ownVersion } from '../browser';
import { type IndexFigures, MATCH_MODES } from '../messages';
import { DEFAULTS, type Settings, THEMES } from '../storage/settings';
import { loadSettings, onSettings, saveSettings } from '../storage/settings-store';
import { IndexLine } from '../view/index-line';
import { useProgress } from '../view/use-live';
import { say } from '../words';
import { Choice } from './choice';
import { Outlets } from './outlets/section';
import { UpdateSettings } from './outlets/update-settings';
import { IndexPacks } from './packs/section';
import { YourData } from './your-data';

const MODE_WORDS = { precise: 'modePrecise', balanced: 'modeBalanced', broad: 'modeBroad' } as const;
const MODE_NOTES = { precise: 'modePreciseNote', balanced: 'modeBalancedNote', broad: 'modeBroadNote' } as const;
const THEME_WORDS = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;

/** What the reader may set. Each setting is kept at once, and taken up at once by every open page. */
export function OptionsPage() {
  const [settings, show] = useState<Settings | null>(null);
  const [said, speak] = useState('');
  useEffect(() => {
    void loadSettings().then(show);
    return onSettings(show);
  }, []);
  const shown = settings ?? DEFAULTS;
  const change = (changed: Partial<Settings>): void => {
    const next = { ...shown, ...changed };
    show(next);
    saveSettings(next).then(
      () => speak(say('settingKept')),
      () => speak(say('settingNotKept')),
    );
  };
  return (
    <main class="page" aria-busy={settings === null}>
      <header>
        <p class="brand">{say('name')}</p>
        <h1>{say('options')}</h1>
      </header>
      <Outlets />
      <UpdateSettings settings={shown} change={change} />
      <Choice
        name="mode"
        title={say('matching')}
        note={say('matchingNote')}
        value={shown.mode}
        values={MATCH_MODES.map((value) => ({ value, title: say(MODE_WORDS[value]), note: say(MODE_NOTES[value]) }))}
        choose={(mode) => change({ mode })}
      />
      <Choice
        name="theme"
        title={say('appearance')}
        value={shown.theme}
        values={THEMES.map((value) => ({ value, title: say(THEME_WORDS[value]), note: '' }))}
        choose={(theme) => change({ theme })}
      />
      <TheIndex />
      <IndexPacks speak={speak} />
      <YourData speak={speak} />
      <p class="said" role="status" data-testid="said">
        {said}
      </p>
      <p class="note">{say('version', ownVersion())}</p>
    </main>
  );
}

/** What the index holds now. */
function TheIndex() {
  const [index, show] = useState<IndexFigures | 'unreadable' | null>(null);
  const ended = useProgress()?.finished ?? null;
  // An update that ended is what changes the answer.
  useEffect(() => {
    void ask('wake', null).then((result) => show(result.ok ? result.value : 'unreadable'));
  }, [ended]);
  return (
    <section aria-labelledby="index-title">
      <h2 id="index-title">{say('theIndex')}</h2>
      {index === 'unreadable' ? <p role="alert">{say('failedIndex')}</p> : index ? <IndexLine index={index} /> : null}
    </section>
  );
}
