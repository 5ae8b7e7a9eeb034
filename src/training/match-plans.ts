import type { Arrangement } from './match-arrangements';
import type { View } from './match-views';

/** Some ways in which a set is shown to the learner: each arrangement of what the views show. */
export interface Showing {
  readonly views: readonly View[];
  readonly arrangements: readonly Arrangement[];
  /** Every how many of the articles ask: a set of few large stories repeats itself. */
  readonly every: number;
}

/** The labelled sets, and how each is shown to the learner. None of it is part of the project. */
export interface SetPlan {
  readonly file: string;
  readonly shown: readonly Showing[];
}

/** The whole background, a week of many outlets, and one of few. */
const CITY = 40_000;
const TOWN = 6_000;
const VILLAGE = 1_500;
const full: Arrangement = { kind: 'full', background: 0, hideDates: 'none' };
const dateless: Arrangement = { kind: 'full', background: 0, hideDates: 'all' };
const datelessPage: Arrangement = { kind: 'full', background: 0, hideDates: 'page' };
const absent: Arrangement = { kind: 'absent', background: 0, hideDates: 'none' };
const absentDateless: Arrangement = { kind: 'absent', background: 0, hideDates: 'all' };
const absentTown: Arrangement = { kind: 'absent', background: TOWN, hideDates: 'page' };
const presentTown: Arrangement = { kind: 'present', background: TOWN, hideDates: 'page' };
const absentCity: Arrangement = { kind: 'absent', background: CITY, hideDates: 'all' };
const presentCity: Arrangement = { kind: 'present', background: CITY, hideDates: 'all' };
const absentVillage: Arrangement = { kind: 'absent', background: VILLAGE, hideDates: 'all' };
const presentVillage: Arrangement = { kind: 'present', background: VILLAGE, hideDates: 'all' };

const show = (views: readonly View[], arrangements: readonly Arrangement[], every: number): Showing => ({
  views,
  arrangements,
  every,
});
const THIN: View = { kind: 'thin', outlets: 3 };
const HALF: View = { kind: 'half' };
const WEEK: View = { kind: 'spread', days: 7 };
const MONTH: View = { kind: 'spread', days: 30 };
const YEARS: View = { kind: 'spread', days: 700 };
/** Each part of a set by itself. */
const parts = (of: number, arrangements: readonly Arrangement[], every: number): Showing[] =>
  Array.from({ length: of }, (_, part) => show([{ kind: 'part', part, of }], arrangements, every));

/**
 * Each set as it is, and as other collections would be: of few articles a story, of few stories, with dates and without.
 * Background articles are on the events of allsides, so that it does not stand among them. ecbplus has no dates: of the
 * background it gets what is later than all its events.
 */
export const PLANS: readonly SetPlan[] = [
  {
    file: 'groundnews.jsonl',
    shown: [
      show([], [full, absentCity, absent], 1),
      show([], [dateless, datelessPage, absentTown, presentTown, presentCity, absentVillage, presentVillage], 2),
      show([THIN], [full, absent, dateless, absentDateless, presentCity, absentCity], 1),
      ...parts(4, [full], 2),
      ...parts(2, [absent], 2),
      show([YEARS], [full, absent], 2),
      show([WEEK], [full, absent], 2),
      show([YEARS, THIN], [full, absent], 1),
    ],
  },
  {
    file: 'allsides.jsonl',
    shown: [
      show([], [full, absent], 2),
      show([], [dateless, datelessPage], 4),
      ...parts(8, [full, absent], 2),
      show([HALF], [full, absent], 3),
      ...parts(3, [dateless, absentDateless], 4),
      show([YEARS], [full, absent], 4),
      show([MONTH], [full, absent], 4),
    ],
  },
  {
    file: 'giveme5w1h.jsonl',
    shown: [
      show([], [full, absent, dateless, datelessPage], 1),
      show([], [absentTown, presentTown, absentCity, presentCity, absentVillage, presentVillage], 1),
      show([THIN], [full, absent, dateless], 1),
      show([HALF], [full, absent], 1),
      show([WEEK], [full, absent], 1),
      show([WEEK, THIN], [full, absent], 1),
    ],
  },
  {
    file: 'ecbplus.jsonl',
    shown: [
      show([], [full, absent, absentCity, presentCity], 1),
      show([THIN], [full, absent, presentVillage, absentVillage], 1),
      ...parts(4, [full, absent], 2),
      show([YEARS], [full, absent], 2),
      show([WEEK], [full, absent], 2),
      show([YEARS, THIN], [full, absent], 1),
    ],
  },
  {
    file: 'uci-headlines.jsonl',
    shown: [
      show([], [full, absent], 6),
      show([], [dateless, datelessPage, absentTown, presentTown, absentCity, presentCity], 12),
      show([THIN], [full, absent, dateless, presentTown, absentTown], 1),
      ...parts(4, [full, absent], 24),
      show([YEARS], [full, absent], 12),
      show([YEARS, THIN], [full, absent], 1),
    ],
  },
];

/**
 * What a question counts beside the others of its set: small views have few questions, and tell of indexes that no set is as it stands.
 * Chosen with --validate.
 */
export function weightOf(views: readonly View[], { kind, background, hideDates }: Arrangement): number {
  const has = (view: View): boolean => views.includes(view);
  const isAsItStands = kind !== 'present' && background === 0 && hideDates === 'none';
  if (has(THIN)) {
    if (has(YEARS)) return 8;
    return has(WEEK) || isAsItStands ? 6 : 3;
  }
  if (background === CITY || has(YEARS) || views.some((view) => view.kind === 'part')) return 2;
  return views.length === 0 && isAsItStands ? 3 : 1;
}

/** How a set is shown, in words; the parts of one set have one name, so that they are measured together. */
export function nameOf(views: readonly View[], { kind, background, hideDates }: Arrangement): string {
  const seen = views.map((view) => {
    if (view.kind === 'part') return `part${view.of}`;
    return view.kind === 'spread' ? (SPREADS.get(view.days) ?? 'spread') : view.kind;
  });
  const among = background > 0 ? [`${background}`] : [];
  return [...seen, kind, ...among, ...(hideDates === 'none' ? [] : [hideDates])].join(' ');
}
const SPREADS: ReadonlyMap<number, string> = new Map([
  [7, 'week'],
  [30, 'month'],
]);
