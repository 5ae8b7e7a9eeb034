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
};

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
  };
}
