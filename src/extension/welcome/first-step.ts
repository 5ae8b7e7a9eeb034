import type { LiveStatus, UpdateProgress } from '../live-status';

/** Where a reader is who begins. */
export type FirstStep = 'choose' | 'no-permission' | 'reading' | 'ready' | 'stopped' | 'nothing';

interface Begun {
  readonly chosen: number;
  /** Chosen outlets whose feeds may not be read. */
  readonly barred: number;
  readonly progress: UpdateProgress | null;
  readonly status: LiveStatus | null;
}

/** Outlets are chosen, then allowed, then read; once there are articles, that some outlets are still barred holds nobody up. */
export function firstStep({ chosen, barred, progress, status }: Begun): FirstStep {
  if (chosen === 0) return 'choose';
  if (progress?.running) return 'reading';
  const articles = status?.articles ?? 0;
  if (barred === chosen) return 'no-permission';
  if (progress?.stopped) return 'stopped';
  if (articles > 0) return 'ready';
  return progress?.finished ? 'nothing' : 'reading';
}
