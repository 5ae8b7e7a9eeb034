import { type LoneStatement, pairStatements } from '../view/pair';
import { Quoted } from '../view/quoted';
import { locale, say, sayCount } from '../words';
import { Line } from './line';
import { outletNames, type Pair } from './pair-context';
import { Folded, Part } from './sides';

/** Shown at once; the rest is folded, since the most telling come first. */
const SHOWN = 4;

/** What one tells and the other does not, as whole sentences with the other's nearest beside them. */
export function Statements({ pair }: { readonly pair: Pair }) {
  const { account, comparison } = pair;
  const { onlyThere, onlyHere } = pairStatements(comparison, account.article, pair.whole);
  return (
    <>
      <OneSide
        id="not-on-this-page"
        title={say('notOnThisPage')}
        unsaid={comparison.articles[0]?.truncated ? say('notSaidTruncated') : ''}
        statements={onlyThere}
        pair={pair}
        language={pair.thereLanguage}
        teller={account.article}
        nearestLanguage={pair.hereLanguage}
        nearestName={say('nearestHere')}
      />
      <OneSide
        id="only-here"
        title={say('onlyHere', pair.thereName)}
        unsaid=""
        statements={onlyHere}
        pair={pair}
        language={pair.hereLanguage}
        teller={0}
        nearestLanguage={pair.thereLanguage}
        nearestName={say('nearestThere', pair.thereName)}
      />
    </>
  );
}

interface OneSideProps extends Omit<ListProps, 'statements'> {
  readonly id: string;
  readonly title: string;
  /** Why nothing can be said, empty where it needs no word. */
  readonly unsaid: string;
  readonly statements: readonly LoneStatement[] | null;
}

function OneSide({ id, title, unsaid, statements, ...rest }: OneSideProps) {
  if (statements === null)
    return unsaid === '' ? null : (
      <Part id={id} title={title}>
        <p class="note">{unsaid}</p>
      </Part>
    );
  if (statements.length === 0) return null;
  const more = statements.slice(SHOWN);
  return (
    <Part id={id} title={title}>
      <StatementList {...rest} statements={statements.slice(0, SHOWN)} />
      {more.length > 0 ? (
        <Folded title={sayCount('moreStatements', more.length)}>
          <StatementList {...rest} statements={more} />
        </Folded>
      ) : null}
    </Part>
  );
}

interface ListProps {
  readonly statements: readonly LoneStatement[];
  readonly pair: Pair;
  readonly language: string | null;
  /** The article that tells the statements. */
  readonly teller: number;
  readonly nearestLanguage: string | null;
  readonly nearestName: string;
}

const StatementList = ({ statements, pair, language, teller, nearestLanguage, nearestName }: ListProps) => (
  <ul class="statements">
    {statements.map(({ sentence, nearest, alsoBy }) => (
      <li key={sentence}>
        <p class="told">
          <Line told={[{ article: teller, sentence }]}>
            <Quoted language={language}>{sentence}</Quoted>
          </Line>
        </p>
        {alsoBy.length > 0 ? (
          <p class="note">{say('alsoToldBy', outletNames(pair.comparison, alsoBy, locale()))}</p>
        ) : null}
        {nearest ? (
          <p class="nearest">
            <span class="nearest-name">{nearestName}</span>
            <Line told={[{ article: teller === 0 ? pair.account.article : 0, sentence: nearest }]}>
              <Quoted language={nearestLanguage}>{nearest}</Quoted>
            </Line>
          </p>
        ) : null}
      </li>
    ))}
  </ul>
);
