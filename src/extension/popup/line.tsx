import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Told } from '../../compare/comparison';
import { outletName } from '../view/accounts';
import { contextOf, type SentenceContext } from '../view/context';
import { Quoted } from '../view/quoted';
import { say } from '../words';
import { outcomeWords, type Tracing, TracingContext } from './tracing';

interface LineProps {
  /** Who tells it, and in which sentence. */
  readonly told: readonly Told[];
  /** Words to mark on the page where they stand there as they are; without them the sentence is marked. */
  readonly words?: string;
  readonly children: ComponentChildren;
}

/** Words of an article that can be chosen, to see where they stand: on the page itself, and between their neighbours. */
export function Line({ told, words, children }: LineProps) {
  const id = useId();
  const tracing = useContext(TracingContext);
  if (!tracing) return <>{children}</>;
  const contexts = told.flatMap((one): Placed[] => {
    const digest = tracing.answer.facts[one.article];
    const context = digest ? contextOf(digest, one.sentence) : null;
    return context ? [{ article: one.article, context }] : [];
  });
  const passages = passagesOf(told, words);
  // Of an account without sentences there is nothing more to show.
  if (contexts.length === 0 && passages.length === 0) return <>{children}</>;
  const isChosen = tracing.chosen === id;
  return (
    <>
      <button
        type="button"
        class="passage"
        title={say(passages.length > 0 ? 'showOnPage' : 'showContext')}
        aria-expanded={isChosen}
        onClick={() => (isChosen ? tracing.clear() : tracing.choose(id, passages))}
      >
        {children}
      </button>
      {isChosen ? <InContext contexts={contexts} tracing={tracing} /> : null}
    </>
  );
}

/** Fewer words than these stand in many places; the sentence they are of stands in one. */
const FEWEST_WORDS = 4;

/** What to look for on the page, the best first; nothing where the page does not tell it. */
function passagesOf(told: readonly Told[], words: string | undefined): readonly string[] {
  const here = told.find(({ article }) => article === 0);
  if (!here) return [];
  const sentence = here.sentence === null ? [] : [here.sentence];
  if (words === undefined) return sentence;
  return words.split(/\s+/).length < FEWEST_WORDS ? [...sentence, words] : [words, ...sentence];
}

interface Placed {
  readonly article: number;
  readonly context: SentenceContext;
}

interface InContextProps {
  readonly contexts: readonly Placed[];
  readonly tracing: Tracing;
}

/** The chosen line's sentence between the ones beside it, and what became of the mark on the page. */
function InContext({ contexts, tracing }: InContextProps) {
  const place = useRef<HTMLSpanElement>(null);
  const { outcome } = tracing;
  // Again where what was said about the page has made it longer.
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [outcome]);
  return (
    <span class="context" data-testid="context" ref={place}>
      {contexts.map(({ article, context }) => (
        <span key={article} class="context-of" data-article={article === 0 ? 'here' : 'there'}>
          <span class="context-name">{nameOf(tracing, article)}</span>
          <Quoted language={tracing.answer.facts[article]?.article.language ?? null}>
            {context.before ? `${context.before} ` : ''}
            <mark>{context.sentence}</mark>
            {context.after ? ` ${context.after}` : ''}
          </Quoted>
        </span>
      ))}
      {outcome === null ? null : (
        <span class="mark-outcome" data-testid="mark-outcome">
          {outcomeWords(outcome)}{' '}
          {outcome === 'marked' ? (
            <button type="button" onClick={tracing.clear}>
              {say('removeMark')}
            </button>
          ) : null}
        </span>
      )}
    </span>
  );
}

function nameOf({ answer }: Tracing, article: number): string {
  const outlet = answer.facts[article]?.article.outlet;
  return article === 0 ? say('thisPage') : ((outlet && outletName(outlet)) ?? say('unknownOutlet'));
}
