import type { NumberWords } from '../language/number-words';
import { CURRENCIES, DURATIONS, MEASURES } from '../language/units';
import { coinAt } from './coins';
import type { FigureKind } from './digest';
import { clean, readNumber } from './numerals';
import { type Token, wordAt } from './tokens';

/** A number with its unit; tokens `from` to `to` (exclusive). */
export interface Amount {
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  readonly figures: boolean;
  readonly scaled: boolean;
}

const stuck = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start === a.end;

/** A currency sign or code before the number: its code and where it begins. */
function currencyBefore(tokens: readonly Token[], at: number): { code: string; from: number } | null {
  // "Rs. 40 lakh"
  if (tokens[at - 1]?.text === '.' && /^R[sS]$/.test(tokens[at - 2]?.text ?? '')) return { code: 'INR', from: at - 2 };
  const last = tokens[at - 1];
  if (last === undefined || (tokens[at]?.start ?? 0) - last.end > 1) return null;
  const before = tokens[at - 2];
  if (before !== undefined && stuck(before, last) && before.kind === 'word') {
    const code = CURRENCIES.get(`${before.lower}${last.text}`);
    if (code) return { code, from: at - 2 };
  }
  if (last.kind === 'word' && last.shape !== 'upper' && last.text !== 'Rs') return null;
  const code = CURRENCIES.get(last.lower);
  return code && (last.kind === 'mark' || /^(?:[A-Z]{3}|Rs|RS|US)$/.test(last.text)) ? { code, from: at - 1 } : null;
}

interface Unit {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly to: number;
  readonly factor?: number;
}

const POINTS = /^(?:points?|puntos?|pontos?|prozentpunkte|punti|punto|prozentpunkt)$/;
const PER_CENT = /^(?:percent|prozent|pc|pct)$/;
const CENT = /^(?:cent|cento|ciento)$/;

function percentAt(tokens: readonly Token[], at: number): Unit | null {
  const word = wordAt(tokens, at);
  let to = 0;
  if (word === '%' || PER_CENT.test(word)) to = at + 1;
  else if (/^(?:per|por|pour|per)$/.test(word) && CENT.test(wordAt(tokens, at + 1))) to = at + 2;
  if (to > 0)
    return POINTS.test(wordAt(tokens, to))
      ? { kind: 'points', unit: 'points', to: to + 1 }
      : { kind: 'percent', unit: 'percent', to };
  if (/^percentage$/.test(word) && POINTS.test(wordAt(tokens, at + 1)))
    return { kind: 'points', unit: 'points', to: at + 2 };
  if (POINTS.test(word) && tellsShares(tokens, at)) return { kind: 'points', unit: 'points', to: at + 1 };
  if (/^prozentpunkte?n?$/.test(word)) return { kind: 'points', unit: 'points', to: at + 1 };
  if (POINTS.test(word) && /^(?:percentuali|porcentuales|percentuais)$/.test(wordAt(tokens, at + 1)))
    return { kind: 'points', unit: 'points', to: at + 2 };
  return null;
}

/** "Leads by three points in the poll", "up two points, to 40 percent": points of a share, and not of a game. */
const SHARES =
  /^(?:%|percent|poll|polls|polled|pollster|pollsters|survey|surveys|approval|turnout|unemployment|inflation|voters)$/;
const tellsShares = (tokens: readonly Token[], at: number): boolean => {
  const around = tokens.slice(Math.max(0, at - 16), at + 14).map((token) => token.lower);
  return (
    around.some((word) => SHARES.test(word)) &&
    !around.some((word) => /^(?:scor(?:e|ed|es|ing)|rebounds?|index|basis)$/.test(word))
  );
};

/** "-year-old", "years old", "aged" is read before the number. */
function ageAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (token?.text === '-' && /^years?-old/.test(wordAt(tokens, at + 1)))
    return { kind: 'age', unit: 'year', to: at + 2 };
  const young = /^(month|week|day)s?-old$/.exec((token?.text === '-' ? tokens[at + 1] : token)?.lower ?? '');
  if (young) return { kind: 'age', unit: young[1] ?? 'month', to: token?.text === '-' ? at + 2 : at + 1 };
  if (/^years?-old$/.test(token?.lower ?? '')) return { kind: 'age', unit: 'year', to: at + 1 };
  // "den 43-Jährigen"
  if (token?.text === '-' && /^jährige[nrms]?$/.test(wordAt(tokens, at + 1)))
    return { kind: 'age', unit: 'year', to: at + 2 };
  if (
    /^(?:years?|jahre)$/.test(token?.lower ?? '') &&
    /^(?:old|alt|of)$/.test(wordAt(tokens, at + 1)) &&
    (wordAt(tokens, at + 1) !== 'of' || wordAt(tokens, at + 2) === 'age')
  )
    return { kind: 'age', unit: 'year', to: wordAt(tokens, at + 1) === 'of' ? at + 3 : at + 2 };
  return null;
}

function unitAt(tokens: readonly Token[], at: number, scaled: boolean): Unit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const glued = token.text === '-' && stuck(tokens[at - 1], token) && stuck(token, tokens[at + 1]) ? 1 : 0;
  const percent = percentAt(tokens, at) ?? ageAt(tokens, at);
  if (percent) return percent;
  const linked = scaled && /^(?:de|d['’]|di|von|of)$/.test(token.lower) ? 1 : 0;
  const unit = tokens[at + glued + linked];
  const word = unit?.lower ?? '';
  const to = at + glued + linked + 1;
  const us = /^(?:us|u\.s\.|american|australian|canadian|british|swiss)$/.test(word) ? 1 : 0;
  const money = CURRENCIES.get(us ? wordAt(tokens, to) : word);
  if (money && (unit?.kind === 'word' || /[$€£¥₹%]/.test(word)) && !(us && tokens[to]?.kind !== 'word')) {
    const named =
      us && /^(?:dollars?)$/.test(wordAt(tokens, to))
        ? ({ australian: 'AUD', canadian: 'CAD' }[word] ?? 'USD')
        : word === 'swiss' && money === 'franc'
          ? 'CHF'
          : money;
    if (named === 'GBP' && weighs(tokens, at, to)) return { kind: 'measure', unit: 'pound', to };
    return { kind: 'money', unit: named, to: to + us };
  }
  if (/^(?:cents?|centimes?|céntimos?|pence)$/.test(word) && token.text !== '-')
    return { kind: 'money', unit: word === 'pence' ? 'GBP' : word === 'cents' ? 'USD' : 'EUR', to, factor: 0.01 };
  if (/^(?:degrees?|grados?|degrés?|grad|graus?|gradi|°c|°f|°)$/.test(word)) return degrees(tokens, to, word);
  if (/^[CF]$/.test(unit?.text ?? '') && stuck(tokens[at - 1], unit) && tellsHeat(tokens, at))
    return { kind: 'measure', unit: `°${unit?.text}`, to };
  const square = /^(?:square|sq|cubic|quadrat)$/.test(word) ? 1 : 0;
  const measured = square ? tokens[to]?.lower : word;
  const adjacent = stuck(tokens[at - 1], unit);
  const measure = MEASURES.get(measured ?? '');
  if (
    measure &&
    (measured === word ? word.length > 2 || adjacent || /^(?:km|kg|cm|mm|ft|[mgk]w)$/.test(word) : true) &&
    !(word === 'm' && !adjacent)
  )
    return measureAt(tokens, to, square, measure, word);
  if (word === 'm' && adjacent) return { kind: 'measure', unit: 'metre', to };
  if (word === 'in' && adjacent) return { kind: 'measure', unit: 'inch', to };
  const duration = DURATIONS.get(word);
  if (
    duration &&
    (word.length > 3 || /^(?:day|año|ans|an|ano|mes|mês|ora|ore|tag|yrs|hrs|min|jour|jours|dia|día)$/.test(word))
  )
    return { kind: 'duration', unit: duration, to };
  return null;
}

const MATERIAL =
  /^(?:cocaine|heroin|meth|methamphetamine|fentanyl|marijuana|cannabis|drugs|explosives|meat|beef|pork|chicken|turkey|fish|rice|flour|sugar|cheese|food|produce|fruit|cargo|payload|freight|steel|gold|silver|copper|plastic|waste|rubbish|trash|garbage|ammunition|equipment|gear|pressure|thrust|force|supplies|sand|salt|coffee|muscle|fat|weight)$/;

/** "Weighs 8,000 pounds", "140,000 pounds (63,500 kg)", "40 pounds of rice": a weight and no money. */
const weighs = (tokens: readonly Token[], at: number, to: number): boolean =>
  !/^[£]$/.test(tokens[at - 2]?.text ?? '') &&
  (tokens
    .slice(Math.max(0, at - 7), at)
    .some((token) => /^(?:weigh|weighs|weighed|weighing|weight|lifts?|lifted|lifting)$/.test(token.lower)) ||
    (wordAt(tokens, to) === 'of' && MATERIAL.test(wordAt(tokens, to + 1))) ||
    (tokens[to]?.text === '(' &&
      /^(?:kgs?|kilos?|kilograms?|kilogrammes?|tonnes?|tons)$/.test(wordAt(tokens, to + 2))));

/** "Temperatures reached 41C", "a high of 33C (91F)": not the seat 41C. */
const HEAT =
  /^(?:temperatures?|heat|heatwave|highs?|lows?|thermometers?|mercury|hot|cold|hotter|colder|warm|warmer|cooler)$/;
const tellsHeat = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 14), at + 10).some((token) => HEAT.test(token.lower));

function measureAt(tokens: readonly Token[], to: number, square: number, measure: string, word: string): Unit {
  const end = to + square;
  if (square) return { kind: 'measure', unit: word === 'cubic' ? `${measure}³` : `${measure}²`, to: end };
  const per =
    /^(?:per|an|a|\/|por|par|pro)$/.test(wordAt(tokens, end)) &&
    /^(?:hour|hora|heure|stunde|h|ora)$/.test(wordAt(tokens, end + 1));
  if (per) return { kind: 'measure', unit: measure === 'mile' ? 'mph' : `${measure}/h`, to: end + 2 };
  const hourly = /^orari$/.test(wordAt(tokens, end))
    ? 1
    : /^all['’]$/.test(wordAt(tokens, end)) && wordAt(tokens, end + 1) === 'ora'
      ? 2
      : wordAt(tokens, end) === 'à' && /^l['’]$/.test(wordAt(tokens, end + 1)) && wordAt(tokens, end + 2) === 'heure'
        ? 3
        : 0;
  if (hourly > 0) return { kind: 'measure', unit: `${measure}/h`, to: end + hourly };
  return { kind: 'measure', unit: measure, to: end };
}

function degrees(tokens: readonly Token[], to: number, word: string): Unit {
  const scale = wordAt(tokens, to);
  const at = word === '°' && /^[cf]$/.test(scale) ? scale : '';
  if (word === '°f' || at === 'f' || scale === 'fahrenheit')
    return { kind: 'measure', unit: '°F', to: scale === 'fahrenheit' || at ? to + 1 : to };
  if (word === '°c' || at === 'c' || /^(?:celsius|centigrade)$/.test(scale))
    return { kind: 'measure', unit: '°C', to: word === '°c' ? to : to + 1 };
  return { kind: 'measure', unit: 'degree', to };
}

/** The amount that begins at the number at `at`; null where no number stands there. */
export function readAmount(tokens: readonly Token[], at: number, words: NumberWords): Amount | null {
  const number = readNumber(tokens, at, words);
  if (number === null) return null;
  const currency = currencyBefore(tokens, at);
  const base = { from: currency?.from ?? at, figures: number.figures, scaled: number.scaled };
  if (currency) {
    // "$3 trillion dollars"
    const twice = CURRENCIES.get(wordAt(tokens, number.to)) === currency.code && tokens[number.to]?.kind === 'word';
    return { ...base, value: number.value, kind: 'money', unit: currency.code, to: number.to + (twice ? 1 : 0) };
  }
  if (number.share) return { ...base, value: number.value, kind: 'multiple', unit: null, to: number.to };
  const unit = unitAt(tokens, number.to, number.scaled);
  if (unit)
    return { ...base, value: clean(number.value * (unit.factor ?? 1)), kind: unit.kind, unit: unit.unit, to: unit.to };
  const coin = coinAt(tokens, at, number);
  if (coin) return { ...base, value: number.value, kind: 'money', unit: coin.unit, to: coin.to };
  return { ...base, value: number.value, kind: 'count', unit: null, to: number.to };
}
