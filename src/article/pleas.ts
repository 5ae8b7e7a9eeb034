import { fold } from './fold';
import { hintOf, hintSearch } from './hint';

/** What a link or button says that asks a reader for money, in a few words. */
const ASKS =
  /^(?:support(?: us| our| the)?(?: \p{L}+){0,4}|donate(?: now| today)?|contribute(?: now| today)?|become a (?:member|supporter|contributor)|chip in|make a (?:donation|contribution)|jetzt (?:unterstützen|unterstutzen|spenden)|spenden|soutenez(?: nous)?|faire un don|apoya(?: nos)?|dona(?: ahora)?|haz una donacion)$/u;
/** Words that such a plea is made of; one alone says nothing. */
const WORDS =
  /\b(?:support|donat\w+|contribut\w+|readers?|journalism|newsroom|independent|free|members?|unterstutz\w+|spende\w*|journalismus|leser\w*|soutien|soutenez|don|lecteurs?|journalisme|apoyo|donaci\w+|lectores|periodismo)\b/g;
/** What a class or id calls a plea. */
const pleaWord = hintSearch(
  /(?:^|[\s_-])(?:support|donate|donations?|contribute|contributions?|membership|fundraising)(?=$|[\s_-])/,
);
/**
 * How much a plea may be: words of the above at least, characters, and share of the page's long paragraphs. One that is called so
 * may hold several wordings of which a script shows one, and stand under a short article.
 */
const BOUNDS = { words: 3, text: 1_500, share: 0.35 } as const;
const CALLED = { words: 5, text: 6_000, share: 0.8 } as const;

/**
 * Elements in which the outlet asks its readers for money, in the middle of the text too: a link or button that asks, in
 * a box that speaks of readers, support and journalism and holds no more than that. Reads only.
 */
export function findPleas(
  body: Element,
  weights: ReadonlyMap<Element, number>,
  core: Element | null,
): readonly Element[] {
  const total = weights.get(body) ?? 0;
  const found: Element[] = [];
  for (const link of body.querySelectorAll('a, button')) {
    const text = link.textContent ?? '';
    if (text.length > 60 || !ASKS.test(fold(text))) continue;
    const box = boxOf(link, body, weights, total, core);
    if (box !== null && !found.some((other) => other.contains(box))) found.push(box);
  }
  return found;
}

/** The nearest box around a link that holds a plea beside it, null where that is more than one. */
function boxOf(
  link: Element,
  body: Element,
  weights: ReadonlyMap<Element, number>,
  total: number,
  core: Element | null,
): Element | null {
  const own = (link.textContent ?? '').trim().length;
  for (let at = link.parentElement; at !== null && at !== body; at = at.parentElement) {
    if (at.tagName === 'P') continue;
    if (at === core || at.tagName === 'ARTICLE' || at.tagName === 'MAIN') return null;
    const { words, text: most, share } = pleaWord(hintOf(at)) === null ? BOUNDS : CALLED;
    const text = at.textContent ?? '';
    if (text.length > CALLED.text) return null;
    if (text.trim().length > most || (weights.get(at) ?? 0) > total * share) continue;
    if (text.trim().length <= own + 40) continue;
    return new Set(fold(text).match(WORDS) ?? []).size >= words ? at : null;
  }
  return null;
}
