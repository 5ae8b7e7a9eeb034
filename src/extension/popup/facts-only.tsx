import type { Digest } from '../../digest/digest';
import type { CoverAnswer } from '../messages';
import { quotationText } from '../view/quotation-text';
import { Quoted } from '../view/quoted';
import { writeMoment } from '../view/when';
import { locale, say } from '../words';
import type { Pair } from './pair-context';
import { SearchLinks } from './search-links';
import { Part } from './sides';

interface FactsOnlyProps {
  readonly answer: CoverAnswer;
  readonly pair: Pair;
}

/** An account of which the index holds facts and no sentence: the facts, where they come from, how to read the article. */
export function FactsOnly({ answer, pair }: FactsOnlyProps) {
  const { account, thereName } = pair;
  const digest = answer.facts[account.article];
  if (!digest) return null;
  const when = writeMoment(account.published, locale());
  return (
    <Part
      id="facts"
      title={say('factsTitle')}
      note={when ? say('factsFrom', thereName, when) : say('factsFromUndated', thereName)}
    >
      <FactList title={say('figures')} entries={digest.figures.map(({ text }) => text)} language={pair.thereLanguage} />
      <QuotationFacts digest={digest} language={pair.thereLanguage} />
      <FactList title={say('names')} entries={digest.names.map(nameWithRole)} language={pair.thereLanguage} />
      <HowToRead answer={answer} pair={pair} />
    </Part>
  );
}

const nameWithRole = ({ text, role }: Digest['names'][number]): string => (role ? `${text} (${role})` : text);

interface FactListProps {
  readonly title: string;
  readonly entries: readonly string[];
  readonly language: string | null;
}

const FactList = ({ title, entries, language }: FactListProps) =>
  entries.length === 0 ? null : (
    <div class="fact-list">
      <h4>{title}</h4>
      <ul>
        {[...new Set(entries)].map((entry) => (
          <li key={entry}>
            <Quoted language={language}>{entry}</Quoted>
          </li>
        ))}
      </ul>
    </div>
  );

const QuotationFacts = ({ digest, language }: { readonly digest: Digest; readonly language: string | null }) =>
  digest.quotations.length === 0 ? null : (
    <div class="fact-list wide">
      <h4>{say('quotations')}</h4>
      <ul>
        {digest.quotations.map(({ text, speaker }) => (
          <li key={text}>
            <q>
              <Quoted language={language}>{quotationText(text)}</Quoted>
            </q>{' '}
            <span class="note">{speaker ?? say('speakerOpen')}</span>
          </li>
        ))}
      </ul>
    </div>
  );

/** An article that an event page lists as its source, of which nothing but the address is known. */
export function AddressOnly({ answer, pair }: FactsOnlyProps) {
  const { match } = pair.account;
  const when = writeMoment(match.published, locale());
  return (
    <Part id="listed" title={say('listedTitle')}>
      <p>{say('listedNote')}</p>
      {match.slug ? (
        <p>
          {say('slugWords')} <Quoted class="slug">{match.slug}</Quoted>
        </p>
      ) : null}
      {when ? <p>{say('listedDay', when)}</p> : null}
      <HowToRead answer={answer} pair={pair} />
    </Part>
  );
}

/** The way to the article itself: its address, or a search where none is known. */
function HowToRead({ answer, pair }: FactsOnlyProps) {
  const { match } = pair.account;
  return match.url ? (
    <p class="note">{say('readAtOutlet', pair.thereName)}</p>
  ) : (
    <SearchLinks terms={answer.searchTerms} domain={match.outlet.domain} title={say('searchArticle', pair.thereName)} />
  );
}
