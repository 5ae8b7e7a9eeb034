import type { Settings } from '../../storage/settings';
import { locale, say } from '../../words';

/** Minutes, and days, that are offered; another value that was stored is offered beside them. */
const INTERVALS = [15, 30, 60, 180, 360, 720, 1440] as const;
const DAYS = [7, 14, 30, 60, 90, 180] as const;

interface UpdateSettingsProps {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
}

/** How often the outlets' feeds are read, over what connection, and how long their articles are kept. */
export const UpdateSettings = ({ settings, change }: UpdateSettingsProps) => (
  <section aria-labelledby="updates-title">
    <h2 id="updates-title">{say('updates')}</h2>
    <p class="note">{say('updatesNote')}</p>
    <div class="filters">
      <Amount
        title={say('updateInterval')}
        offered={INTERVALS}
        value={settings.interval}
        words={(minutes) => (minutes < 60 ? inUnit(minutes, 'minute') : inUnit(minutes / 60, 'hour'))}
        choose={(interval) => change({ interval })}
        testid="interval"
      />
      <Amount
        title={say('keepDays')}
        offered={DAYS}
        value={settings.keepDays}
        words={(days) => inUnit(days, 'day')}
        choose={(keepDays) => change({ keepDays })}
        testid="keep-days"
      />
    </div>
    <label class="row">
      <input
        type="checkbox"
        checked={settings.onlyUnmetered}
        onChange={(event) => change({ onlyUnmetered: event.currentTarget.checked })}
        data-testid="only-unmetered"
      />
      <span>
        {say('onlyUnmetered')} <span class="note">{say('onlyUnmeteredNote')}</span>
      </span>
    </label>
  </section>
);

interface AmountProps {
  readonly title: string;
  readonly offered: readonly number[];
  readonly value: number;
  readonly words: (value: number) => string;
  readonly choose: (value: number) => void;
  readonly testid: string;
}

const Amount = ({ title, offered, value, words, choose, testid }: AmountProps) => (
  <label>
    {title}
    <select value={value} onChange={(event) => choose(Number(event.currentTarget.value))} data-testid={testid}>
      {[...new Set([...offered, value])]
        .sort((a, b) => a - b)
        .map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
    </select>
  </label>
);

const inUnit = (count: number, unit: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(count);
