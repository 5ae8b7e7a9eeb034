import { PERSON_NOUNS } from '../language/titles';
import type { FigureSpan } from './figure-span';
import type { NameAt } from './names';
import { isPlural } from './noun-bounds';
import { DASH, isEnd } from './number-uses';
import { type Token, wordAt } from './tokens';

/** Years and counts told by age: ", 45," after a person, "aged 45". */
export function isAge(
  tokens: readonly Token[],
  at: number,
  to: number,
  names: readonly NameAt[],
  value: number,
): boolean {
  if (value > 120 || !Number.isInteger(value)) return false;
  if (isSomebodyOf(tokens, at, to)) return true;
  if (tokens[at]?.kind !== 'number') {
    if (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'age' && !isPlural(wordAt(tokens, to)))
      return true;
    const beside = tokens[at - 1]?.text === ',' && /^[,.]$/.test(tokens[to]?.text ?? ',');
    return beside && value < 20 && names.some((n) => n.to === at - 1 && n.name.kind === 'person');
  }
  // "She was 65."
  const told = /^(?:he|she|elle|il|sie|er)$/.test(wordAt(tokens, at - 2));
  const goesOn = value > 4 && /^(?:when|and|at|but|while|because|to|if)$/.test(wordAt(tokens, to));
  if (told && /^(?:was|is|turned|turns|war|ist)$/.test(wordAt(tokens, at - 1)) && (goesOn || isEnd(tokens[to])))
    return true;
  // "dead at 95"
  const gone = /^(?:dead|dies|died|away)$/.test(wordAt(tokens, at - 2)) && wordAt(tokens, at - 1) === 'at';
  if (gone && value > 12 && isEnd(tokens[to])) return true;
  if (
    /^(?:aged|age|edad|alter)$/.test(wordAt(tokens, at - 1)) ||
    // "Girls as young as 14"
    (wordAt(tokens, at - 1) === 'as' && /^(?:young|old)$/.test(wordAt(tokens, at - 2))) ||
    (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'age')
  )
    return true;
  const opener = tokens[at - 1]?.text;
  const closer = tokens[to]?.text;
  if (
    !(
      (opener === ',' && (closer === ',' || closer === '.' || closer === undefined)) ||
      (opener === '(' && closer === ')')
    )
  )
    return false;
  const noun = wordAt(tokens, at - 2);
  // "A watchman, 63, was"
  return (
    PERSON_NOUNS.has(noun) ||
    /[a-z](?:wo)?man$/.test(noun) ||
    names.some((n) => n.to === at - 1 && n.name.kind === 'person')
  );
}

/** "A girl of six", "a young man of 70": not "a mother of three", nor "a man of two faces". */
function isSomebodyOf(tokens: readonly Token[], at: number, to: number): boolean {
  const [first, second, noun, of] = [4, 3, 2, 1].map((back) => tokens[at - back]?.lower);
  if (of !== 'of' || !SOMEBODY.test(noun ?? '') || !(ONE.test(second ?? '') || ONE.test(first ?? ''))) return false;
  const next = tokens[to];
  return next?.kind === 'word' ? AFTER_AGE.test(next.lower) : !DASH.test(next?.text ?? '');
}
const SOMEBODY = /^(?:man|woman|boy|girl|child|toddler|youth|teenager|pensioner|baby)$/;
const ONE = /^(?:an?|the|another)$/;
const AFTER_AGE = /^(?:with|who|was|is|had|has|from|in|at|on|and|died|said|when|by|to|fell|lost|drowned)$/;

/** "Rufino Salcedo, de 63 años,", "Odile Fauvert, 62 ans", "un hombre de 44 años": years of a person. */
export function isAgeInYears(tokens: readonly Token[], span: FigureSpan, names: readonly NameAt[]): boolean {
  if (span.kind !== 'duration' || span.unit !== 'year' || span.value > 120) return false;
  if (!/^(?:años|anos|ans|anni)$/.test(wordAt(tokens, span.to - 1))) return false;
  // "De 24 et 31 ans": the second of two.
  const second = /^(?:et|y|e)$/.test(wordAt(tokens, span.from - 1)) && tokens[span.from - 2]?.kind === 'number';
  const from = second ? span.from - 2 : span.from;
  const linked = /^(?:de|di|d['’])$/.test(wordAt(tokens, from - 1));
  const before = tokens[from - 1 - (linked ? 1 : 0)];
  if (/^(?:âgée?s?|edad|idade|età)$/.test(before?.lower ?? '')) return true;
  if (linked && PERSONS.test(before?.lower ?? '')) return true;
  const told = names.some((n) => n.to === span.from - (linked ? 2 : 1) && n.name.kind === 'person');
  return (
    before?.text === ',' && told && (isEnd(tokens[span.to]) || /^(?:y|e|et|que|qui|che)$/.test(wordAt(tokens, span.to)))
  );
}

/** One person in languages that say the age with "of". */
const PERSONS =
  /^(?:hombre|mujer|joven|niño|niña|anciano|anciana|varón|vecino|vecina|homme|femme|fille|garçon|adolescent|adolescente|enfant|conducteur|conductrice|uomo|donna|ragazzo|ragazza|bambino|bambina|giovane|anziano|anziana|homem|mulher|menino|menina|rapaz|moça|jovem|idoso|idosa|criança|motorista|bombero|bombera|agente|conductor|conductora|detenido|detenida|sospechoso|víctima|trabajador|trabajadora|ciclista|suspect|suspecte|lycéen|lycéenne|élève|étudiant|étudiante|policier|pompier|ouvrier|ouvrière|pilote|automobiliste|victime|operaio|autista|studente|studentessa|agricoltore|estudante|policial|bombeiro|trabalhador|suspeito)$/;

/** "Voters 45 and older", "women 50 or over". */
export const isAgeUp = (tokens: readonly Token[], { from, to, value }: FigureSpan): boolean =>
  value <= 100 && (isOverAge(tokens, from, to) || isAndOlder(tokens, { from, to }));

/** "Voters over 45", "patients under 18" */
const isOverAge = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:over|under|above|below)$/.test(wordAt(tokens, from - 1)) &&
  /^(?:voters|patients|people|adults|(?:wo)?men|children|girls|boys|kids|residents|those|(?:any|every)one)$/.test(
    wordAt(tokens, from - 2),
  ) &&
  tokens[to]?.kind !== 'number' &&
  (isEnd(tokens[to]) || AFTER_AGE.test(wordAt(tokens, to)));

const isAndOlder = (tokens: readonly Token[], { from, to }: Pick<FigureSpan, 'from' | 'to'>): boolean =>
  /^(?:and|or)$/.test(wordAt(tokens, to)) &&
  (/^(?:older|younger)$/.test(wordAt(tokens, to + 1)) ||
    (/^(?:over|under)$/.test(wordAt(tokens, to + 1)) &&
      (isPlural(wordAt(tokens, from - 1)) || wordAt(tokens, from - 1) === 'those') &&
      isEnd(tokens[to + 2])));
