import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../outlets/outlet';
import { addOutlets } from '../access/add-outlets';
import { originsOfOutlets, withoutLeave } from '../access/chosen-origins';
import { askForHosts } from '../browser';
import { fromCatalogue } from '../options/outlets/to-choose';
import type { Chosen } from '../storage/chosen';
import { changeChosen } from '../storage/chosen-store';
import { REGION_WORDS } from '../view/region-words';
import { RunningUpdate } from '../view/update-progress';
import { type CatalogueChunk, useCatalogue } from '../view/use-catalogue';
import { useChosen } from '../view/use-chosen';
import { useLiveStatus, useMissing, useProgress } from '../view/use-live';
import { countryName, locale, say, sayCount } from '../words';
import { firstStep } from './first-step';
import { guessCountry } from './guess-country';

/** From no outlet to the first articles: choose, allow, watch them being read. */
export function FirstOutlets() {
  const chunk = useCatalogue();
  const chosen = useChosen();
  const missing = useMissing(chosen);
  const status = useLiveStatus();
  const progress = useProgress();
  if (chosen === null || chunk === null) return null;
  const barred = withoutLeave(chosen, missing);
  const step = firstStep({ chosen: chosen.length, barred: barred.length, progress, status });
  const size = [
    sayCount('indexArticles', status?.articles ?? 0),
    sayCount('indexOutlets', status?.outlets ?? 0),
  ] as const;
  return (
    <section aria-labelledby="first-title" data-testid="first-outlets" data-step={step}>
      <h2 id="first-title">{say('welcomeOutletsTitle')}</h2>
      {step === 'choose' ? <Handful chunk={chunk} /> : null}
      {step === 'reading' && progress?.running ? <RunningUpdate progress={progress} /> : null}
      <p role="status" data-testid="first-said">
        {step === 'reading'
          ? say('welcomeReading')
          : step === 'ready'
            ? say('welcomeReady', ...size)
            : step === 'stopped'
              ? say('welcomeStopped', ...size)
              : step === 'nothing'
                ? say('welcomeNothing')
                : ''}
      </p>
      {step === 'no-permission' ? <Barred outlets={barred} /> : null}
    </section>
  );
}

/** The question was not answered with yes: what was chosen stays, and can be asked for again. */
const Barred = ({ outlets }: { readonly outlets: Chosen }) => (
  <div class="warning" role="alert" data-testid="no-permission">
    <p>{sayCount('barred', outlets.length)}</p>
    <p class="buttons">
      <button type="button" class="main" onClick={() => void askForHosts(originsOfOutlets(outlets)).catch(() => false)}>
        {say('askAgain')}
      </button>
    </p>
  </div>
);

/** A handful of a country or a region, with a box each, and the one button. */
function Handful({ chunk }: { readonly chunk: CatalogueChunk }) {
  const { PRESETS, countriesWithFeeds, handfulOf } = chunk;
  const countries = countriesWithFeeds()
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
  const codes = countries.map(({ code }) => code);
  const [place, go] = useState<string>(() => guessCountry(navigator.languages, codes) ?? 'world');
  const [left, leave] = useState<readonly string[]>([]);
  const [failed, fail] = useState(false);
  const entries: readonly CatalogueEntry[] =
    PRESETS.find(({ region }) => region === place)?.outlets ?? handfulOf(place);
  const outlets = entries.flatMap((entry) => fromCatalogue(entry) ?? []);
  const taken = outlets.filter(({ domain }) => !left.includes(domain));
  // The question is asked in the turn of the click: nothing is awaited before it.
  const add = (): void => {
    addOutlets(taken, { ask: askForHosts, change: changeChosen }).catch(() => fail(true));
  };
  return (
    <>
      <p>{say('welcomeOutletsNote')}</p>
      <div class="filters">
        <label>
          {say('welcomeCountry')}
          <select value={place} onChange={(event) => go(event.currentTarget.value)} data-testid="place">
            <optgroup label={say('welcomeRegions')}>
              {PRESETS.map(({ region }) => (
                <option key={region} value={region}>
                  {say(REGION_WORDS[region])}
                </option>
              ))}
            </optgroup>
            <optgroup label={say('welcomeCountries')}>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      </div>
      <ul class="handful" aria-label={say('outlets')}>
        {outlets.map(({ domain, name }) => (
          <li key={domain}>
            <label class="row">
              <input
                type="checkbox"
                checked={!left.includes(domain)}
                onChange={(event) =>
                  leave(event.currentTarget.checked ? left.filter((one) => one !== domain) : [...left, domain])
                }
              />
              <span class="facts">
                <span dir="auto">{name}</span> <span class="note">{domain}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="main" disabled={taken.length === 0} onClick={add} data-testid="add-chosen">
          {sayCount('addCounted', taken.length)}
        </button>
      </p>
      <p class="note">{say('trayQuestionNote')}</p>
      <p class="note">{say('welcomeLater')}</p>
      {failed ? <p role="alert">{say('settingNotKept')}</p> : null}
    </>
  );
}
