import { useContext } from 'preact/hooks';
import { type CoverAnswer, packOfOrigin } from '../messages';
import { wantedOf } from '../versions/accounts-wanted';
import { TheirVersion, VersionsContext } from '../versions/their-version';
import { type Account, outletName } from '../view/accounts';
import { OWNER_WORDS } from '../view/owner-words';
import { Quoted } from '../view/quoted';
import { safeLink } from '../view/safe-link';
import { WebLink } from '../view/web-link';
import { writeMoment } from '../view/when';
import { countryName, locale, say, sayCount } from '../words';
import { AddressOnly, FactsOnly } from './facts-only';
import { Figures } from './figures';
import { Names } from './names';
import { PANEL_ID, tabId } from './outlet-tabs';
import { type Pair, pairFor } from './pair-context';
import { Quotations } from './quotations';
import { Sides } from './sides';
import { Statements } from './statements';
import { Why } from './why';

interface AccountPanelProps {
  readonly answer: CoverAnswer;
  readonly comparison: NonNullable<CoverAnswer['comparison']>;
  readonly account: Account;
  readonly at: number;
  readonly isPrivate: boolean;
  readonly remove: () => void;
}

/** The page and one other account, side by side. */
export function AccountPanel({ answer, comparison, account, at, isPrivate, remove }: AccountPanelProps) {
  const pair = pairFor(answer, comparison, account);
  return (
    <div
      class="panel"
      role="tabpanel"
      id={PANEL_ID}
      aria-labelledby={tabId(at)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel is reached by the keyboard, so that it can be scrolled
      tabIndex={0}
      data-testid="side-by-side"
    >
      <AccountHead answer={answer} account={account} pair={pair} />
      <Notes account={account} pair={pair} pack={packOfOrigin(answer.origins[account.article - 1])} />
      {comparison.articles[account.article]?.headline ? <Leads pair={pair} /> : null}
      {account.knowledge === 'address' ? (
        <AddressOnly answer={answer} pair={pair} />
      ) : (
        <>
          <Figures pair={pair} />
          <Quotations pair={pair} />
          {account.knowledge === 'facts' ? <FactsOnly answer={answer} pair={pair} /> : <Statements pair={pair} />}
          {account.knowledge === 'facts' ? null : <Names pair={pair} />}
        </>
      )}
      <Why match={account.match} isPrivate={isPrivate} remove={remove} />
    </div>
  );
}

type AccountHeadProps = Pick<AccountPanelProps, 'answer' | 'account'> & { readonly pair: Pair };

function AccountHead({ answer, account, pair }: AccountHeadProps) {
  const versions = useContext(VersionsContext);
  const { match, outlet } = account;
  const owner = outlet.ownerKind === 'unknown' ? null : say(OWNER_WORDS[outlet.ownerKind]);
  const facts = [outlet.country ? countryName(outlet.country) : null, owner, writeMoment(account.published, locale())];
  return (
    <div class="account-head">
      <div>
        <h2>
          <Quoted>{pair.thereName}</Quoted>
        </h2>
        <p class="kicker">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <div class="account-ways">
        {safeLink(match.url) ? (
          <WebLink address={match.url} class="button">
            {say('openArticle', pair.thereName)}
          </WebLink>
        ) : null}
        <TheirVersion
          answer={answer}
          account={account}
          name={pair.thereName}
          read={(accounts) => versions?.read(wantedOf(accounts))}
        />
      </div>
    </div>
  );
}

interface NotesProps {
  readonly account: Account;
  readonly pair: Pair;
  /** Name of the pack that the account comes from, null where it comes from none. */
  readonly pack: string | null;
}

/** What must be known before the comparison is read. */
function Notes({ account, pair, pack }: NotesProps) {
  const notes = [
    account.sameAsPage ? say('noteSameText', pair.thereName) : null,
    account.opinion ? say('noteOpinion') : null,
    account.reprints.length > 0 ? sayCount('noteReprints', account.reprints.length, reprintNames(account)) : null,
    account.knowledge === 'facts' ? say('noteFactsOnly', pair.thereName) : null,
    account.knowledge === 'summary' ? say('noteSummary', pair.thereName) : null,
    pair.comparison.articles[account.article]?.truncated ? say('noteTheirsTruncated', pair.thereName) : null,
    pack === null ? null : say('fromPack', pack),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const reprintNames = ({ reprints }: Account): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(
    reprints.map(({ outlet }) => outletName(outlet) ?? say('unknownOutlet')),
  );

/** Headline and first sentence of each. */
function Leads({ pair }: { readonly pair: Pair }) {
  const { comparison, account } = pair;
  return (
    <Sides
      pair={pair}
      here={<Lead comparison={comparison} article={0} language={pair.hereLanguage} />}
      there={<Lead comparison={comparison} article={account.article} language={pair.thereLanguage} />}
    />
  );
}

interface LeadProps {
  readonly comparison: Pair['comparison'];
  readonly article: number;
  readonly language: string | null;
}

const Lead = ({ comparison, article, language }: LeadProps) => {
  const headline = comparison.articles[article]?.headline;
  const lead = comparison.leads[article];
  return (
    <>
      <p class="their-headline">
        {headline ? <Quoted language={language}>{headline}</Quoted> : <span class="note">{say('noHeadline')}</span>}
      </p>
      {lead ? (
        <p class="lead">
          <Quoted language={language}>{lead}</Quoted>
        </p>
      ) : null}
    </>
  );
};
