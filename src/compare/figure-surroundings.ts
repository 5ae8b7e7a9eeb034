import type { Figure } from '../digest/digest';
import type { Account } from './account';

/** The words around a figure. */
export interface Surroundings {
  /** Of the sentence, as far as clauses of the same figure reach. */
  readonly before: string;
  readonly after: string;
}

/** How far a figure's setting reaches on either side, in characters. */
const REACH = 240;

/** Empty where the figure's sentence is not kept. */
export function surroundings({ text, sentence }: Figure, account: Account): Surroundings {
  const whole =
    sentence === null ? (account.digest.article.headline ?? '') : (account.digest.sentences[sentence] ?? '');
  const at = whole.indexOf(text);
  if (at < 0) return { before: '', after: '' };
  return {
    before: whole.slice(Math.max(0, at - REACH), at),
    after: whole.slice(at + text.length, at + text.length + REACH),
  };
}
