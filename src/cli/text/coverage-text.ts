import type { Coverage, Match } from '../../match/coverage';
import { outletName } from './article-text';
import { wrap } from './wrap';

function days(n: number | null): string[] {
  if (n === null) return [];
  const rounded = Math.round(Math.abs(n));
  return [rounded === 0 ? 'same day' : `${rounded} ${rounded === 1 ? 'day' : 'days'} apart`];
}

function reasons({ evidence, via }: Match): string {
  if (via === 'listed') return 'listed by the event page as a source; only its address is known';
  const named = (label: string, words: readonly string[]) =>
    words.length ? [`${label}: ${words.slice(0, 6).join(', ')}`] : [];
  return [
    ...named('names', evidence.names),
    ...named('figures', evidence.figures),
    ...named('terms', evidence.terms),
    ...days(evidence.days),
  ].join('; ');
}

function matchLines(match: Match): string[] {
  const title = match.headline ?? (match.slug ? `${match.slug} (words of its address)` : '(only facts are known)');
  const outlet = outletName(match.outlet) ?? 'unknown outlet';
  return [
    wrap(`${(100 * match.probability).toFixed(0).padStart(3)} %  ${outlet}: ${title}`),
    wrap([match.published, match.url, match.wire ? 'the same wire copy' : null].filter(Boolean).join('  '), '       '),
    wrap(reasons(match), '       '),
  ].filter((line) => line.trim() !== '');
}

/** What the index knows of the event, for a person at a terminal. */
export function coverageText({ matches, candidates }: Coverage): string {
  if (matches.length) {
    const outlets = new Set(matches.map((m) => m.outlet.domain ?? m.outlet.name)).size;
    const head = `${matches.length} ${matches.length === 1 ? 'article' : 'articles'} of ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} on the same event`;
    return [head, ...matches.flatMap((m) => ['', ...matchLines(m)])].join('\n');
  }
  const near = candidates.slice(0, 3);
  return [
    'No other account of this event in the index.',
    ...(near.length ? ['', 'Nearest, perhaps related:'] : []),
    ...near.flatMap((m) => ['', ...matchLines(m)]),
  ].join('\n');
}
