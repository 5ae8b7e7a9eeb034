/** The events of the last days: worked out in short turns, kept while the browser runs, told at once. */
import { IndexError } from '../../index/error';
import type { MatchMode } from '../../match/coverage';
import { eventsOf } from '../../match/events';
import { documentsIn, type KnownLinks, linkDocuments } from '../../match/links';
import { DAY_MS } from '../../time/moment';
import type { Store } from '../browser';
import { EVENTS_KEY, type EventsProgress } from '../events-progress';
import type { EventsAnswer } from '../messages';
import { eventsAnswer } from './events-answer';
import { type EventsWanted, isFresh, keepEvents, keepLinks, keptEvents, keptLinks } from './events-kept';
import type { Library } from './library';

export interface Events {
  /** What is known; where that is old, work begins, and the answer says so. */
  answer(days: number): Promise<EventsAnswer>;
  /** Works out what has become old, for the days asked last. Ends with the work. */
  refresh(): Promise<void>;
}

export interface EventsSurroundings {
  readonly library: () => Promise<Library>;
  /** Raised with each change of what is live. */
  readonly generation: () => Promise<number>;
  readonly mode: () => Promise<MatchMode>;
  readonly session: Pick<Store, 'get' | 'set' | 'remove'>;
  readonly now: () => number;
  /** Lets whatever waits have its turn. */
  readonly pause: () => Promise<void>;
  /** Runs work while no other page or worker of the extension does; gives false, at once, where one does. */
  readonly ifAlone: (work: () => Promise<void>) => Promise<boolean>;
  readonly stayAwake: () => () => void;
  /** An error that is a bug. */
  readonly report: (error: unknown) => void;
}

export const EVENTS_WORK = {
  days: 3,
  /** Articles compared at most, the newest of them: some three days of 200 outlets. */
  articles: 5_000,
  /** Milliseconds of work after which other questions have their turn, and after which progress is told and kept. */
  turn: 30,
  told: 500,
  kept: 10_000,
} as const;

export function recentEvents(world: EventsSurroundings): Events {
  const { session, now } = world;

  const wantedFor = async (days: number): Promise<EventsWanted> => {
    const [generation, mode] = await Promise.all([world.generation(), world.mode()]);
    // What nobody asked about is told only where it is sure.
    return { days, generation, mode: mode === 'broad' ? 'balanced' : mode };
  };

  async function work(wanted: EventsWanted): Promise<void> {
    const library = await world.library();
    const end = now();
    const span = { start: end - wanted.days * DAY_MS, end: end + DAY_MS };
    const index = await library.indexFor(span);
    await Promise.all(index.segments.map((segment) => segment.fetchFacts()));
    const places = documentsIn(index, span, EVENTS_WORK.articles + 1);
    const compared = places.slice(0, EVENTS_WORK.articles);
    const known = await keptLinks(session, wanted.mode);
    const linking = linkDocuments(compared, index, library.model, { mode: wanted.mode }, known);
    const links = await inTurns(linking, (so) => keepLinks(session, wanted.mode, so));
    await keepLinks(session, wanted.mode, links);
    const rest = { days: wanted.days, made: now(), cut: places.length > compared.length };
    await keepEvents(session, wanted, eventsAnswer(eventsOf(compared, links, end), compared, library.originOf, rest));
  }

  type Linking = ReturnType<typeof linkDocuments>;

  /** Runs the comparing in turns, tells how far it is, and keeps what is done in case the worker ends before it. */
  async function inTurns(linking: Linking, keep: (links: KnownLinks) => Promise<void>): Promise<KnownLinks> {
    let [turn, told, kept] = [now(), Number.NEGATIVE_INFINITY, now()];
    for (;;) {
      const step = linking.next();
      if (step.done) return step.value;
      const { done, total, links } = step.value;
      if (now() - told > EVENTS_WORK.told) {
        told = now();
        await session.set(EVENTS_KEY, { running: true, done, total } satisfies EventsProgress);
      }
      if (now() - kept > EVENTS_WORK.kept) {
        await keep(links);
        kept = now();
      }
      if (now() - turn > EVENTS_WORK.turn) {
        await world.pause();
        turn = now();
      }
    }
  }

  async function run(wanted: EventsWanted): Promise<void> {
    await world.ifAlone(async () => {
      const sleep = world.stayAwake();
      try {
        await work(wanted).catch(async (error: unknown) => {
          if (!(error instanceof IndexError) || !(await (await world.library()).leaveOutDamaged())) throw error;
          await work(wanted);
        });
      } catch (error) {
        world.report(error);
      } finally {
        await session.set(EVENTS_KEY, { running: false, done: 0, total: 0 } satisfies EventsProgress);
        sleep();
      }
    });
  }

  return {
    async answer(days) {
      const wanted = await wantedFor(days);
      const kept = await keptEvents(session);
      if (kept && isFresh(kept, wanted, now())) return kept.answer;
      void run(wanted).catch(world.report);
      const isOfUse = kept?.wanted.days === days && kept.wanted.mode === wanted.mode;
      if (isOfUse) return { ...kept.answer, working: true };
      return { days, made: null, working: true, articles: 0, cut: false, events: [], outlets: [] };
    },
    async refresh() {
      const kept = await keptEvents(session);
      const wanted = await wantedFor(kept?.wanted.days ?? EVENTS_WORK.days);
      if (!kept || !isFresh(kept, wanted, now())) await run(wanted);
    },
  };
}
