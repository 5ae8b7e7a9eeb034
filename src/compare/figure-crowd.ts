import type { Surroundings } from './figure-surroundings';
import { PEOPLE } from './happening';
import { stemsOf } from './vocabulary';

/** Who makes a crowd, whatever a report calls them. */
const CROWD = new Set(stemsOf('protester demonstrator marcher crowd turnout participant', 'en'));
const COUNTED =
  /\b(?:drew|draws?|drawing|attracted|turnout|crowd|number of (?:marchers|protesters|demonstrators|participants|people (?:marching|protesting|taking part)))\b[^.;:,\d]{0,36}$/i;
const GATHERED =
  /^[^.;:,\d]{0,36}\b(?:march(?:ed)?|gather(?:ed)?|rall(?:y|ied)|demonstrated?|protest(?:ed)?|took part|taken part|turned out|took to the streets|filled the (?:streets?|square))\b/i;

/**
 * "Organisers put the turnout at 70,000", "45,000 people marched": the size of a crowd, which the police and whoever called for it count
 * each for themselves.
 */
export const tellsCrowd = (head: string | null, { before, after }: Surroundings): boolean =>
  (head !== null && CROWD.has(head)) ||
  ((head === null || PEOPLE.has(head)) && (COUNTED.test(before.slice(-90)) || GATHERED.test(after.slice(0, 70))));
