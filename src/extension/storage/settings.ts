import type { MatchMode } from '../../match/coverage';
import { MATCH_MODES } from '../messages';
import { isRecord } from '../shape';
import { migrate } from './migrations';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The settings and what they are until the reader chooses otherwise: the only place that says so. */
export const DEFAULTS = {
  /** Threshold on the probability that two articles tell the same event. */
  mode: 'balanced' as MatchMode,
  theme: 'auto' as Theme,
  /** Minutes between two looks at a feed; a feed that asks for longer is asked less often. */
  interval: 60,
  /** Days that an article of a feed is kept. */
  keepDays: 30,
  /** No feed is asked over a connection that is counted, where the browser says so. */
  onlyUnmetered: false,
};

/** The least and the most of a setting that is a number. */
export const BOUNDS = { interval: { least: 15, most: 1440 }, keepDays: { least: 2, most: 365 } } as const;

export type Settings = Readonly<typeof DEFAULTS>;

/** Where settings stand in the local store. */
export const SETTINGS_KEY = 'settings';

/**
 * Settings out of whatever was stored: brought up to date, each value checked by itself, so that one bad value costs that
 * value alone. Never throws.
 */
export function settingsFrom(stored: unknown): Settings {
  const values = isRecord(stored) ? migrate(stored) : {};
  return {
    mode: MATCH_MODES.find((mode) => mode === values.mode) ?? DEFAULTS.mode,
    theme: THEMES.find((theme) => theme === values.theme) ?? DEFAULTS.theme,
    interval: numberFrom(values.interval, 'interval'),
    keepDays: numberFrom(values.keepDays, 'keepDays'),
    onlyUnmetered: typeof values.onlyUnmetered === 'boolean' ? values.onlyUnmetered : DEFAULTS.onlyUnmetered,
  };
}

/** A whole number within its bounds; what lies beyond them is taken for the nearest. */
function numberFrom(value: unknown, setting: keyof typeof BOUNDS): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS[setting];
  const { least, most } = BOUNDS[setting];
  return Math.min(most, Math.max(least, Math.round(value)));
}
