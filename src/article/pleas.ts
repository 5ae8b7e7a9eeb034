import { fold } from './fold';

/** What a link or button says that asks a reader for money, in a few words. */
const ASKS =
  /^(?:support(?: us| our| the)?(?: \p{L}+){0,4}|donate(?: now| today)?|contribute(?: now| today)?|become a (?:member|supporter|contributor)|chip in|make a (?:donation|contribution)|jetzt (?:unterstützen|unterstutzen|spenden)|spenden|soutenez(?: nous)?|faire un don|apoya(?: nos)?|dona(?: ahora)?|haz una donacion)$/u;
/** Words that such a plea is made of; one alone says nothing. */
const WORDS =
  /\b(?:support|donat\w+|contribut\w+|readers?|journalism|newsroom|independent|free|members?|unterstutz\w+|spende\w*|journalismus|leser\w*|soutien|soutenez|don|lecteurs?|journalisme|apoyo|donaci\w+|lectores|periodismo)\b/g;
const FEWEST_WORDS = 3;
const MOST_TEXT = 1_500;
/** Share of the page's long paragraphs that a plea has at most, however much it pleads. */
const SHARE = 0.35;

/**
 * Elements in which the outlet asks its readers for money, in the middle of the text too: a link or button that asks, in
 * a box that speaks of readers, support and journalism and holds no more than that. Reads only.
 */
export function findPleas(
  body: Element,
  weights: ReadonlyMap<Element, number>,
  core: Element | null,
): readonly Element[] {
  const most = (weights.get(body) ?? 0) * SHARE;
  const found: Element[] = [];
  for (const link of body.querySelectorAll('a, button')) {
    const text = link.textContent ?? '';
    if (text.length > 60 || !ASKS.test(fold(text))) continue;
    const box = boxOf(link, body, weights, most, core);
    if (box === null || found.some((other) => other.contains(box))) continue;
    const words = new Set(fold(box.textContent ?? '').match(WORDS) ?? []);
    if (words.size >= FEWEST_WORDS) found.push(box);
  }
  return found;
}

/** The nearest box around a link that holds text beside it, null where that is more than a plea. */
function boxOf(
  link: Element,
  body: Element,
  weights: ReadonlyMap<Element, number>,
  most: number,
  core: Element | null,
): Element | null {
  const own = (link.textContent ?? '').trim().length;
  for (let at = link.parentElement; at !== null && at !== body; at = at.parentElement) {
    if (at.tagName === 'P') continue;
    if (at === core || at.tagName === 'ARTICLE' || at.tagName === 'MAIN') return null;
    const length = (at.textContent ?? '').trim().length;
    if (length > MOST_TEXT || (weights.get(at) ?? 0) > most) return null;
    if (length > own + 40) return at;
  }
  return null;
}
