import type { Comparison, DistinctiveTerm } from '../../compare/comparison';
import { Quoted } from '../view/quoted';
import { formatNumber, say, sayCount } from '../words';

interface DistinctiveRowProps {
  readonly comparison: Comparison;
  readonly articles: readonly number[];
}

/** Under each account the words it uses more than the others together, folded, and by which statistic they were found. */
export function DistinctiveRow({ comparison: { articles: heads, distinctive }, articles }: DistinctiveRowProps) {
  if (articles.every((article) => (distinctive.terms[article] ?? []).length === 0)) return null;
  return (
    <tr data-testid="distinctive">
      <th scope="row">
        {say('distinctive')}
        <span class="note">{say('distinctiveStatistic')}</span>
      </th>
      {articles.map((article) => (
        <td key={article} class={article === 0 ? 'here' : ''}>
          <Terms terms={distinctive.terms[article] ?? []} language={heads[article]?.language ?? null} />
        </td>
      ))}
    </tr>
  );
}

interface TermsProps {
  readonly terms: readonly DistinctiveTerm[];
  readonly language: string | null;
}

const Terms = ({ terms, language }: TermsProps) =>
  terms.length === 0 ? (
    <span class="note">{say('distinctiveNone')}</span>
  ) : (
    <details class="folded">
      <summary>{sayCount('distinctiveWords', terms.length)}</summary>
      <ul>
        {terms.map(({ term, word, count, others, logLikelihood }) => (
          <li key={term}>
            <Quoted class="words" language={language}>
              {word}
            </Quoted>{' '}
            <span class="note">
              {say(
                'distinctiveUses',
                formatNumber(count),
                formatNumber(others),
                formatNumber(Math.round(logLikelihood * 10) / 10),
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
