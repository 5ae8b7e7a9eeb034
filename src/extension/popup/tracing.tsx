import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkOutcome } from '../marking/marking';
import type { CoverAnswer } from '../messages';
import { say } from '../words';
import type { PageMarker } from './page-marker';

export type TraceOutcome = MarkOutcome | 'gone' | 'looking';

/** The line whose place in its article is shown, and what became of marking it on the page. */
export interface Tracing {
  readonly answer: CoverAnswer;
  readonly chosen: string | null;
  /** Null where the chosen line is none of the page's. */
  readonly outcome: TraceOutcome | null;
  /** Shows a line in its place; `passages` are looked for on the page, the best first, where the line is of the page. */
  choose(id: string, passages: readonly string[]): void;
  clear(): void;
}

export const TracingContext = createContext<Tracing | null>(null);

const OUTCOME_WORDS = {
  looking: 'markLooking',
  marked: 'marked',
  'not-found': 'markNotFound',
  unsupported: 'markUnsupported',
  gone: 'markGone',
  cleared: 'markCleared',
} as const;

export const outcomeWords = (outcome: TraceOutcome): string => say(OUTCOME_WORDS[outcome]);

interface TracerProps {
  readonly answer: CoverAnswer;
  readonly marker: PageMarker;
  readonly children: ComponentChildren;
}

/** Holds which line is chosen, one at a time; what happened is said aloud as well. The mark goes when this does. */
export function Tracer({ answer, marker, children }: TracerProps) {
  const [{ chosen, outcome }, set] = useState<Pick<Tracing, 'chosen' | 'outcome'>>({ chosen: null, outcome: null });
  const [said, speak] = useState('');
  const latest = useRef<string | null>(null);
  useEffect(() => () => marker.clear(), [marker]);

  const choose = useCallback(
    (id: string, passages: readonly string[]): void => {
      latest.current = id;
      if (passages.length === 0) {
        marker.clear();
        set({ chosen: id, outcome: null });
        speak(say('contextShown'));
        return;
      }
      set({ chosen: id, outcome: 'looking' });
      void marker.mark(passages).then((found) => {
        if (latest.current !== id) return;
        set({ chosen: id, outcome: found });
        speak(outcomeWords(found));
      });
    },
    [marker],
  );
  const clear = useCallback((): void => {
    latest.current = null;
    marker.clear();
    set({ chosen: null, outcome: null });
    speak(say('markCleared'));
  }, [marker]);

  const tracing = useMemo(() => ({ answer, chosen, outcome, choose, clear }), [answer, chosen, outcome, choose, clear]);
  return (
    <TracingContext.Provider value={tracing}>
      {children}
      <p class="unseen" role="status" data-testid="traced">
        {said}
      </p>
    </TracingContext.Provider>
  );
}
