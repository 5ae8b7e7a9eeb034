import { PERSON_NOUNS, TITLES } from '../language/titles';

const CAPITAL = '[^\\s\\da-zà-öø-ÿ.,;:!?()"“”‘-]';
/** "Ida Fenwick, 54,": the name that an age is told of stands before it. */
const BEFORE = new RegExp(
  `((?:${CAPITAL}[^\\s\\d.,;:!?()"“”]* ){0,3}${CAPITAL}[^\\s\\d.,;:!?()"“”]*),\\s*(?:aged? )?$`,
);
/** "The 54-year-old teacher Ida Fenwick": or behind it, with at most what she is in between. */
const BEHIND = new RegExp(
  `^((?: [a-z-]+){0,3}),? (${CAPITAL}[^\\s.,;:!?()"“”]*(?: ${CAPITAL}[^\\s.,;:!?()"“”]*){0,3})`,
);

/** Whose age a figure is, by the words before and behind it; empty where they name nobody. */
export function agedIn(before: string, after: string): string {
  const known = BEFORE.exec(before.slice(-80))?.[1];
  if (known !== undefined) return known;
  const [, between = '', behind = ''] = BEHIND.exec(after.slice(0, 120)) ?? [];
  const described = between
    .trim()
    .split(/[ -]/)
    .every((word) => word === '' || word === 'former' || PERSON_NOUNS.has(word) || TITLES.has(word));
  return described ? behind.replace(/[’']s?$/, '') : '';
}
