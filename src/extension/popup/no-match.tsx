import type { CoverAnswer } from '../messages';
import { outletName } from '../view/accounts';
import { relatedOf } from '../view/candidates';
import { FromPack } from '../view/from-pack';
import { IndexLine } from '../view/index-line';
import { PageHead } from '../view/page-head';
import { Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { writeMoment } from '../view/when';
import { locale, say } from '../words';
import { PageNotes } from './page-notes';
import { SearchLinks } from './search-links';
import { Evidence } from './why';
import { YourChoice } from './your-choice';

/** No other account of the event in the index: what the index holds, what comes nearest, what helps. */
export const NoMatch = ({ answer }: { readonly answer: CoverAnswer }) => (
  <>
    <header>
      <PageHead page={answer.page} />
      <p class="coverage" data-testid="coverage">
        {say('noMatch')}
      </p>
      <IndexLine index={answer.index} />
      <PageNotes answer={answer} />
    </header>
    <div class="panel" data-testid="no-match">
      <SearchLinks terms={answer.searchTerms} title={say('searchStory')} />
      <Candidates answer={answer} />
      <YourChoice />
    </div>
  </>
);

/** The nearest articles, offered as what they are, with the reason they came near. */
function Candidates({ answer }: { readonly answer: CoverAnswer }) {
  const related = relatedOf(answer);
  if (related.length === 0) return null;
  return (
    <section class="part" aria-labelledby="candidates-title" data-testid="candidates">
      <h2 id="candidates-title">{say('perhapsRelated')}</h2>
      <p class="note">{say('perhapsRelatedNote')}</p>
      <ul class="candidates">
        {related.map(({ match, origin }) => (
          <li key={match.id}>
            <p>
              <WebLink address={match.url}>
                <Quoted>{match.headline ?? match.slug ?? say('noHeadline')}</Quoted>
              </WebLink>
              {match.headline === null && match.slug ? <span class="tag">{say('slugTag')}</span> : null}
            </p>
            <p class="kicker">
              {[outletName(match.outlet), writeMoment(match.published, locale())]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            <Evidence match={match} />
            <FromPack origin={origin} />
          </li>
        ))}
      </ul>
    </section>
  );
}
