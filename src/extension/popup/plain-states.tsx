import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/article';
import type { IndexFigures } from '../messages';
import type { Failure } from '../result';
import { IndexLine } from '../view/index-line';
import { formatNumber, say } from '../words';
import type { Forbidden } from './forbidden';
import { RecentEvents } from './recent-events';
import { YourChoice } from './your-choice';

interface MessageProps {
  readonly title: string;
  readonly testid: string;
  readonly children?: ComponentChildren;
}

/** A state that is words alone. */
const Message = ({ title, testid, children }: MessageProps) => (
  <div class="message" data-testid={testid}>
    <h1>{title}</h1>
    {children}
  </div>
);

const FORBIDDEN_WORDS = {
  'browser-page': 'forbiddenBrowserPage',
  store: 'forbiddenStore',
  file: 'forbiddenFile',
  pdf: 'forbiddenPdf',
  other: 'forbiddenOther',
} as const;

interface ForbiddenPageProps {
  readonly why: Forbidden;
  readonly said: string;
}

/** A page that no extension may read. */
export const ForbiddenPage = ({ why, said }: ForbiddenPageProps) => (
  <Message title={say('forbiddenTitle')} testid="forbidden">
    <p>{say(FORBIDDEN_WORDS[why])}</p>
    <p>{say('forbiddenHelp')}</p>
    {said ? <Details text={said} title={say('browserSaid')} /> : null}
  </Message>
);

export const TooLarge = ({ elements }: { readonly elements: number }) => (
  <Message title={say('tooLargeTitle')} testid="too-large">
    <p>{say('tooLarge', formatNumber(elements))}</p>
    <p>{say('tooLargeHelp')}</p>
  </Message>
);

export const NotHtml = ({ contentType }: { readonly contentType: string }) => (
  <Message title={say('notHtmlTitle')} testid="not-html">
    <p>{say('notHtml', contentType)}</p>
  </Message>
);

interface NotAnArticleProps {
  readonly article: Article;
  readonly index: IndexFigures | null;
}

/** A page that is no article, why it was taken for none, and what was told in the last days. */
export const NotAnArticle = ({ article, index }: NotAnArticleProps) => (
  <div class="not-article-page">
    <Message title={say('notArticleTitle')} testid="not-article">
      <p>{say('notArticleReason')}</p>
      <blockquote dir="auto">{article.reason}</blockquote>
      <p>{say('notArticleHelp')}</p>
      {index ? <IndexLine index={index} /> : null}
      <YourChoice />
    </Message>
    <RecentEvents />
  </div>
);

const FAILURE_WORDS = {
  refused: 'failedUnexpected',
  'bad-request': 'failedBadReading',
  'bad-reading': 'failedBadReading',
  'index-unreadable': 'failedIndex',
  unreachable: 'failedUnreachable',
  unexpected: 'failedUnexpected',
} as const;

interface FailedProps {
  readonly failure: Failure;
  readonly version: string;
  readonly again: () => void;
}

/** Something went wrong: in words, with the details to copy, and a way on. */
export const Failed = ({ failure, version, again }: FailedProps) => (
  <Message title={say('failedTitle')} testid="failed">
    <p role="alert">{say(FAILURE_WORDS[failure.code])}</p>
    <p>
      <button type="button" class="main" onClick={again}>
        {say('tryAgain')}
      </button>
    </p>
    <Details text={`Second Source ${version}\n${failure.code}\n${failure.details}`} title={say('failedDetails')} />
  </Message>
);

/** Words of a program, to be read or copied as they are. */
const Details = ({ text, title }: { readonly text: string; readonly title: string }) => (
  <details class="folded">
    <summary>{title}</summary>
    <pre dir="ltr">{text}</pre>
    <button type="button" onClick={() => void navigator.clipboard.writeText(text).catch(() => undefined)}>
      {say('copyDetails')}
    </button>
  </details>
);
