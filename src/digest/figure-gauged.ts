import { grammarOf } from '../language/grammar';
import { wordList } from '../language/word-list';
import type { Phrase } from './clause';
import { type Token, wordAt } from './tokens';

interface Gauging {
  /** By which somebody says how much something is. */
  readonly verbs: ReadonlySet<string>;
  /** What stands before the number then. */
  readonly at: RegExp;
}

const GAUGING: Readonly<Record<string, Gauging>> = {
  de: {
    verbs: wordList('schätzt schätzen schätzte schätzten beziffert beziffern bezifferte bezifferten'),
    at: /^auf$/,
  },
  es: {
    verbs: wordList('cifra cifran cifró cifraron calcula calculan calculó estima estiman estimó valora valoran'),
    at: /^en$/,
  },
  fr: { verbs: wordList('chiffre chiffrent chiffré estime estiment estimé évalue évaluent évalué'), at: /^à$/ },
  it: { verbs: wordList('stima stimano stimato calcola calcolano valuta valutano'), at: /^(?:in|a)$/ },
  pt: { verbs: wordList('estima estimam estimou calcula calculam calculou avalia avaliam avaliou'), at: /^em$/ },
};
/** Tokens between the verb and the number at most. */
const REACH = 11;

/**
 * What somebody gauges in German and the Romance languages: "chiffre le surcoût du tram à 86 millions", "cifra las pérdidas en 2
 * millones", "den Schaden schätzt die Polizei auf eine Million"; null where no such verb stands before the number at `at`.
 */
export function gaugedBefore(tokens: readonly Token[], at: number, language: string | null): Phrase | null {
  const gauging = GAUGING[language ?? ''];
  if (gauging === undefined || !gauging.at.test(wordAt(tokens, at - 1))) return null;
  const { determiners } = grammarOf(language);
  for (let verb = at - 2; verb >= 0 && at - verb <= REACH; verb--) {
    const token = tokens[verb];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) return null;
    if (!gauging.verbs.has(token.lower)) continue;
    const held = (noun: number): boolean => determiners.has(wordAt(tokens, noun - 1)) && noun < at - 1;
    // In German what is gauged may stand first: "den Schaden schätzt die Polizei".
    const noun = language === 'de' && wordAt(tokens, verb - 2) === 'den' ? verb - 1 : verb + 2;
    return held(noun) ? { from: noun, to: noun + 1 } : null;
  }
  return null;
}
