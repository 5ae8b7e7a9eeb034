import type { FigureValue } from '../../compare/comparison';
import { figureTitle } from '../view/figure-title';
import { type FigurePair, pairFigures } from '../view/pair';
import { Highlighted, Quoted } from '../view/quoted';
import { locale, say, sayCount } from '../words';
import { Line } from './line';
import { outletNames, type Pair } from './pair-context';
import { Folded, Part, Sides } from './sides';

/** Figures that the two tell differently first; what they agree on, and what is less sure, folded. */
export function Figures({ pair }: { readonly pair: Pair }) {
  const figures = pairFigures(pair.comparison, pair.account.article);
  const { differs, compatible, same, possible } = figures;
  if (differs.length + compatible.length + same.length + possible.length === 0) return null;
  return (
    <>
      {differs.length > 0 ? (
        <Part id="figures-differ" title={say('figuresDiffer')}>
          <Rows pairs={differs} pair={pair} />
        </Part>
      ) : null}
      {compatible.length > 0 ? (
        <Part id="figures-compatible" title={say('figuresCompatible')}>
          <Rows pairs={compatible} pair={pair} explain />
        </Part>
      ) : null}
      {same.length > 0 ? (
        <Folded title={sayCount('figuresSame', same.length)} testid="figures-same">
          <Rows pairs={same} pair={pair} />
        </Folded>
      ) : null}
      {possible.length > 0 ? (
        <Folded
          title={sayCount('figuresPossible', possible.length)}
          note={say('figuresPossibleNote')}
          testid="figures-possible"
        >
          <Rows pairs={possible} pair={pair} />
        </Folded>
      ) : null}
    </>
  );
}

interface RowsProps {
  readonly pairs: readonly FigurePair[];
  readonly pair: Pair;
  readonly explain?: boolean;
}

const Rows = ({ pairs, pair, explain = false }: RowsProps) => (
  <ul class="rows">
    {pairs.map((figures) => (
      <li key={keyOf(figures)}>
        <FigureTitle pair={pair} figures={figures} />
        <Sides
          pair={pair}
          here={<Values values={figures.here} language={pair.hereLanguage} />}
          there={<Values values={figures.there} language={pair.thereLanguage} />}
        />
        {explain ? <p class="note">{explainCompatible(figures)}</p> : null}
        <Elsewhere figures={figures} pair={pair} />
      </li>
    ))}
  </ul>
);

/** Many rows have no title; no two have the same words in the same sentence. */
const keyOf = ({ row, here }: FigurePair): string =>
  [row.label, row.owner, ...here.map(({ text, sentence }) => `${text} ${sentence}`)].join(' ');

function FigureTitle({ pair, figures }: { readonly pair: Pair; readonly figures: FigurePair }) {
  const title = figureTitle(figures.row);
  return title === '' ? null : (
    <h4 class="what">
      <Quoted language={pair.hereLanguage}>{title}</Quoted>
    </h4>
  );
}

interface ValuesProps {
  readonly values: readonly FigureValue[];
  readonly language: string | null;
}

/** Each value as the text has it, with the sentence it stands in. */
export const Values = ({ values, language }: ValuesProps) => (
  <>
    {values.map((value) => (
      <div key={`${value.text} ${value.sentence}`} class="value">
        <Quoted class="figure" language={language}>
          {value.text}
        </Quoted>
        {value.sentence ? (
          <p class="sentence">
            <Line told={[value]}>
              <Highlighted language={language} text={value.sentence} words={value.text} />
            </Line>
          </p>
        ) : (
          <p class="note">{say('sentenceNotKept')}</p>
        )}
      </div>
    ))}
  </>
);

/** Why two values that are written differently do not contradict each other. */
function explainCompatible({ row, here, there }: FigurePair): string {
  if (row.update) return say('compatibleUpdate');
  const [mine, theirs] = [here[0], there[0]];
  if (theirs?.qualifier && mine) return say('compatibleLoose', theirs.text, mine.text);
  if (mine?.qualifier && theirs) return say('compatibleLoose', mine.text, theirs.text);
  return say('compatibleRounded');
}

/** What further outlets say of the same quantity. */
function Elsewhere({ figures, pair }: { readonly figures: FigurePair; readonly pair: Pair }) {
  if (figures.elsewhere.length === 0) return null;
  return (
    <p class="note elsewhere">
      {say('elsewhere')}{' '}
      {figures.elsewhere.map(({ article, text }, at) => (
        <>
          {at > 0 ? '; ' : ''}
          <Quoted>{text}</Quoted> ({outletNames(pair.comparison, [article], locale())})
        </>
      ))}
    </p>
  );
}
