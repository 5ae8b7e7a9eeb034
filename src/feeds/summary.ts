import { clutterFor } from '../article/clutter';
import { fold } from '../article/fold';

/** The sentence that blog software puts under every summary, as its translations have it: beginning and middle. */
const FIRST_APPEARED: readonly (readonly [string, string])[] = [
  ['the post ', ' appeared first on '],
  ['the post ', ' first appeared on '],
  ['der beitrag ', ' erschien zuerst auf '],
  ['l’article ', ' est apparu en premier sur '],
  ["l'article ", ' est apparu en premier sur '],
  ['la entrada ', ' se publicó primero en '],
  ['la entrada ', ' aparece primero en '],
  ['l’articolo ', ' proviene da '],
  ["l'articolo ", ' proviene da '],
  ['o post ', ' apareceu primeiro em '],
  ['o post ', ' apareceu primeiro no '],
  ['het bericht ', ' verscheen eerst op '],
  ['artykuł ', ' pochodzi z serwisu '],
];

/** A summary without what the feed's software puts beneath it: "read more", where it first appeared, "[…]". */
export function summaryText(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 0 && isClutter(lines.at(-1) ?? '')) lines.pop();
  return lines
    .join('\n')
    .replace(/ ?[[(](?:…|\.{3}|&hellip;)[\])]$/, '')
    .trim();
}

function isClutter(line: string): boolean {
  const text = line.trim().toLowerCase();
  if (text === '') return true;
  if (text.length > 500) return false;
  if (FIRST_APPEARED.some(([begin, middle]) => text.startsWith(begin) && text.includes(middle))) return true;
  return text.length < 60 && clutterFor(null).labels.is(fold(line).replace(/[^\p{L}\p{N}]+$/u, ''));
}
