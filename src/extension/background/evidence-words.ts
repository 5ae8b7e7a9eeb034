import type { Digest } from '../../digest/digest';
import { stemOf } from '../../language/stem';
import { wordsOf } from '../../language/words';
import type { Match } from '../../match/coverage';

/** Evidence names terms by their stems; a person reads the words of the page that they stand for. */
export function inWordsOf(page: Digest): (match: Match) => Match {
  const { language, headline } = page.article;
  const words = new Map<string, string>();
  for (const text of [headline ?? '', ...page.sentences])
    for (const { word } of wordsOf(text)) {
      const stem = stemOf(word, language);
      if (!words.has(stem)) words.set(stem, word);
    }
  const inWords = (term: string): string =>
    term
      .split(' ')
      .map((stem) => words.get(stem) ?? stem)
      .join(' ');
  return (match) => ({ ...match, evidence: { ...match.evidence, terms: match.evidence.terms.map(inWords) } });
}
