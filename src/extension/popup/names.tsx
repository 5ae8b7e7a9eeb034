import type { NameRow } from '../../compare/comparison';
import { pairNames } from '../view/pair';
import { Quoted } from '../view/quoted';
import { say, sayCount } from '../words';
import { Line } from './line';
import type { Pair } from './pair-context';
import { Part, Sides } from './sides';

const SHOWN = 8;

/** People and organisations that one of the two names and the other does not, with the role the text gives them. */
export function Names({ pair }: { readonly pair: Pair }) {
  const { article } = pair.account;
  const { both, onlyHere, onlyThere } = pairNames(pair.comparison, article);
  const here = pair.whole.there ? onlyHere : null;
  const there = pair.whole.here ? onlyThere : null;
  if ((here?.length ?? 0) + (there?.length ?? 0) === 0) return null;
  return (
    <Part id="names" title={say('namesInOne')} note={both.length > 0 ? sayCount('namesInBoth', both.length) : ''}>
      <Sides
        pair={pair}
        here={<NameList rows={here} article={0} language={pair.hereLanguage} />}
        there={<NameList rows={there} article={article} language={pair.thereLanguage} />}
      />
    </Part>
  );
}

interface NameListProps {
  /** Null where the other side is not known whole, so that nothing can be said to be missing there. */
  readonly rows: readonly NameRow[] | null;
  readonly article: number;
  readonly language: string | null;
}

function NameList({ rows, article, language }: NameListProps) {
  if (rows === null) return <p class="note">{say('notSaidInPart')}</p>;
  if (rows.length === 0) return <p class="note">{say('noFurtherNames')}</p>;
  return (
    <ul class="names">
      {rows.slice(0, SHOWN).map((row) => {
        const role = row.roles.find((one) => one.article === article)?.role;
        return (
          <li key={row.name}>
            <Line told={row.mentions.filter((one) => one.article === article)}>
              <Quoted class="name" language={language}>
                {row.name}
              </Quoted>
            </Line>
            {role ? (
              <Quoted class="role" language={language}>
                {role}
              </Quoted>
            ) : null}
          </li>
        );
      })}
      {rows.length > SHOWN ? <li class="note">{sayCount('moreNames', rows.length - SHOWN)}</li> : null}
    </ul>
  );
}
