import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outlet } from '../../outlets/outlet';
import { ownVersion, sessionStore } from '../browser';
import type { CoverAnswer, WholeVersion } from '../messages';
import { describeError } from '../result';
import { keepVersion } from '../session/kept-versions';
import { pageKey, withMarks, withoutMarks } from '../storage/marks';
import { changeMarks } from '../storage/marks-store';
import { onSettings } from '../storage/settings-store';
import type { Account } from '../view/accounts';
import { AddThisOutlet } from './add-this-outlet';
import { Bar } from './bar';
import { Covered } from './covered';
import { coverPage, open, type Ports } from './flow';
import { NoMatch } from './no-match';
import { accountName } from './pair-context';
import { Failed, ForbiddenPage, NotAnArticle, NotHtml, TooLarge } from './plain-states';
import { ReadingPage } from './reading';
import type { PageInFront, Removed, State } from './state';
import { UndoBar } from './undo-bar';

/** The popup: one state at a time. */
export function App({ ports }: { readonly ports: Ports }) {
  const [state, show] = useState<State>({ at: 'reading', step: 'page' });
  // Removed here without being remembered: a private window keeps nothing.
  const hidden = useRef<readonly string[]>([]);
  // Read whole in this popup; in a private window that is the only place where they are.
  const read = useRef<readonly WholeVersion[]>([]);

  const start = useCallback(() => void open(ports, show), [ports]);
  const again = useCallback(
    async (page: PageInFront, removed: Removed | null): Promise<void> => {
      try {
        show(await coverPage(ports, page, removed, hidden.current, read.current));
      } catch (error) {
        show({ at: 'failed', failure: { code: 'unexpected', details: describeError(error) } });
      }
    },
    [ports],
  );
  useEffect(start, [start]);

  // For the bench that measures from the click on (npm run bench:click).
  const isReading = state.at === 'reading';
  useLayoutEffect(() => {
    if (!isReading) performance.mark('complete');
  }, [isReading]);

  // A setting takes effect at once, in a popup that is open too.
  const page = state.at === 'answered' ? state.page : null;
  useEffect(() => (page ? onSettings(() => void again(page, null)) : undefined), [page, again]);

  const shownPage = state.at === 'answered' || state.at === 'not-article' ? state.page : null;
  const remove = async (of: PageInFront, account: Account): Promise<void> => {
    const ids = [account.match, ...account.reprints].map(({ id }) => id);
    hidden.current = [...hidden.current, ...ids];
    await remember(of, ids, withMarks);
    await again(of, { ids, name: accountName(account) });
  };
  const undo = async (of: PageInFront, removed: Removed): Promise<void> => {
    hidden.current = hidden.current.filter((id) => !removed.ids.includes(id));
    await remember(of, removed.ids, withoutMarks);
    await again(of, null);
  };

  const take = async (of: PageInFront, answer: CoverAnswer, versions: readonly WholeVersion[]): Promise<void> => {
    read.current = [...read.current, ...versions];
    await Promise.all([rememberVersions(of, answer, versions), again(of, null)]);
  };

  return (
    <main data-state={stateName(state)} aria-busy={state.at === 'reading'}>
      <Bar>{shownPage ? <AddThisOutlet page={shownPage} outlet={outletRead(state)} /> : null}</Bar>
      {state.at === 'answered' && state.removed ? (
        <UndoBar removed={state.removed} undo={(removed) => void undo(state.page, removed)} />
      ) : null}
      <Shown state={state} start={start} remove={(of, account) => void remove(of, account)} take={take} />
    </main>
  );
}

/** Keeps a change of marks; of a private window nothing is kept. */
async function remember(
  { article: { url }, isPrivate }: PageInFront,
  ids: readonly string[],
  change: typeof withMarks,
): Promise<void> {
  if (url === null || isPrivate) return;
  const page = await pageKey(url);
  await changeMarks((marks) => change(marks, page, ids));
}

/** Keeps what was read whole while the browser runs; a store that is full costs the next popup a fetch, no more. */
async function rememberVersions(
  { isPrivate }: PageInFront,
  { coverage }: CoverAnswer,
  versions: readonly WholeVersion[],
): Promise<void> {
  if (isPrivate) return;
  for (const { id, article, read } of versions) {
    const url = coverage.matches.find((match) => match.id === id)?.url;
    if (url) await keepVersion(sessionStore, url, article, read).catch(() => undefined);
  }
}

interface ShownProps {
  readonly state: State;
  readonly start: () => void;
  readonly remove: (page: PageInFront, account: Account) => void;
  readonly take: (page: PageInFront, answer: CoverAnswer, versions: readonly WholeVersion[]) => Promise<void>;
}

function Shown({ state, start, remove, take }: ShownProps) {
  switch (state.at) {
    case 'reading':
      return <ReadingPage step={state.step} />;
    case 'forbidden':
      return <ForbiddenPage why={state.why} said={state.said} />;
    case 'too-large':
      return <TooLarge elements={state.elements} />;
    case 'not-html':
      return <NotHtml contentType={state.contentType} />;
    case 'not-article':
      return <NotAnArticle article={state.page.article} index={state.index} />;
    case 'failed':
      return <Failed failure={state.failure} version={ownVersion()} again={start} />;
    case 'answered': {
      const { answer, page } = state;
      return answer.comparison && answer.coverage.decision === 'match' ? (
        <Covered
          answer={answer}
          comparison={answer.comparison}
          page={page}
          remove={(account) => remove(page, account)}
          take={(versions) => take(page, answer, versions)}
        />
      ) : (
        <NoMatch answer={answer} />
      );
    }
  }
}

/** Whose page it is: as the background knows it where it was asked, else as the page says. */
const outletRead = (state: State): Outlet | null =>
  state.at === 'answered' ? state.answer.page.outlet : state.at === 'not-article' ? state.page.article.outlet : null;

/** For style sheets and tests. */
const stateName = (state: State): string =>
  state.at === 'answered' ? (state.answer.coverage.decision === 'match' ? 'covered' : 'no-match') : state.at;
