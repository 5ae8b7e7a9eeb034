import type { QuotationVariant } from '../../compare/comparison';
import { pairQuotations, type QuotationPair } from '../view/pair';
import { quotationParts, quotationText } from '../view/quotation-text';
import { Quoted } from '../view/quoted';
import { say, sayCount } from '../words';
import { Line } from './line';
import type { Pair } from './pair-context';
import { Folded, Part, Sides } from './sides';

const RELATION_WORDS = {
  identical: 'quotationIdentical',
  shortened: 'quotationShortened',
  altered: 'quotationAltered',
  translated: 'quotationTranslated',
  only: 'quotationIdentical',
} as const;

/** Quotations in both, those whose words changed first; then those that one of the two has alone. */
export function Quotations({ pair }: { readonly pair: Pair }) {
  const found = pairQuotations(pair.comparison, pair.account.article);
  const { both } = found;
  const onlyHere = pair.whole.there ? found.onlyHere : [];
  // Where only facts are known, they stand below, all of them.
  const onlyThere = pair.whole.here && pair.account.knowledge !== 'facts' ? found.onlyThere : [];
  if (both.length + onlyHere.length + onlyThere.length === 0) return null;
  return (
    <Part id="quotations" title={say('quotations')}>
      {both.length > 0 ? (
        <ul class="rows">
          {both.map((quotation) => (
            <QuotationInBoth key={quotation.here.text} pair={pair} quotation={quotation} />
          ))}
        </ul>
      ) : (
        <p class="note">{say('noQuotationInBoth')}</p>
      )}
      {onlyThere.length > 0 ? (
        <Folded
          title={sayCount('quotationsOnlyThere', onlyThere.length, pair.thereName)}
          testid="quotations-only-there"
        >
          <Lone variants={onlyThere} language={pair.thereLanguage} />
        </Folded>
      ) : null}
      {onlyHere.length > 0 ? (
        <Folded title={sayCount('quotationsOnlyHere', onlyHere.length)} testid="quotations-only-here">
          <Lone variants={onlyHere} language={pair.hereLanguage} />
        </Folded>
      ) : null}
    </Part>
  );
}

const QuotationInBoth = ({ pair, quotation }: { readonly pair: Pair; readonly quotation: QuotationPair }) => {
  const { row, relation, here, there } = quotation;
  return (
    <li data-relation={relation}>
      <h4 class="what">
        {row.speaker ? <Quoted language={pair.hereLanguage}>{row.speaker}</Quoted> : say('speakerOpen')}
        <span class="tag">{say(RELATION_WORDS[relation])}</span>
      </h4>
      {relation === 'identical' ? (
        <blockquote class="both">
          <Line told={[here, there]} words={here.text}>
            <Quoted language={pair.hereLanguage}>{quotationText(here.text)}</Quoted>
          </Line>
        </blockquote>
      ) : (
        <Sides
          pair={pair}
          here={<Words variant={here} language={pair.hereLanguage} />}
          there={<Words variant={there} language={pair.thereLanguage} />}
        />
      )}
    </li>
  );
};

interface WordsProps {
  readonly variant: QuotationVariant;
  readonly language: string | null;
}

/** The words of a quotation; those that the other does not have are marked, for the ear as well. */
const Words = ({ variant, language }: WordsProps) => (
  <blockquote>
    <Line told={[variant]} words={variant.text}>
      <Quoted language={language}>
        {quotationParts(variant.parts).map((part) => (part.same ? part.text : <Changed text={part.text} />))}
      </Quoted>
    </Line>
    {variant.marked ? null : <p class="note">{say('unmarkedWords')}</p>}
  </blockquote>
);

/** Words that the other side does not have; the space before and after them is no word. */
const Changed = ({ text }: { readonly text: string }) => {
  const words = text.trim();
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      <mark class="changed">
        <span class="unseen">{say('changedStart')} </span>
        {words}
        <span class="unseen"> {say('changedEnd')}</span>
      </mark>
      {text.slice(start + words.length)}
    </>
  );
};

const Lone = ({
  variants,
  language,
}: {
  readonly variants: readonly QuotationVariant[];
  readonly language: string | null;
}) => (
  <ul class="lone">
    {variants.map((variant) => (
      <li key={variant.text}>
        <blockquote>
          <Line told={[variant]} words={variant.text}>
            <Quoted language={language}>{quotationText(variant.text)}</Quoted>
          </Line>
        </blockquote>
        <p class="note">
          {variant.speaker ? <Quoted language={language}>{variant.speaker}</Quoted> : say('speakerOpen')}
        </p>
      </li>
    ))}
  </ul>
);
