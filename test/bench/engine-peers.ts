import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { Document, type DocumentOptions } from 'flexsearch';
import MiniSearch from 'minisearch';
import { digestItem } from '../../src/digest/item';
import { buildSegment } from '../../src/index/build';
import { openIndex } from '../../src/index/index';
import { openSegment } from '../../src/index/segment';
import { matchDigest } from '../../src/match/match';
import { openModel } from '../../src/match/model';
import { entryOf, type Labelled } from '../../src/training/match-sets';

/** Answers a question with the ids found, the best first. */
export type Ask = (article: Labelled) => string[] | Promise<string[]>;

/** One engine, set up as its documentation advises. */
export interface Engine {
  readonly build: (articles: readonly Labelled[]) => Promise<Buffer>;
  /** From its own serialised form. */
  readonly open: (bytes: Buffer, model: Buffer) => Ask | Promise<Ask>;
}

const WINDOW_MS = 8 * 86_400_000;
const FOUND = 10;
const timeOf = ({ published }: Labelled): number => (published ? Date.parse(published) : Number.NaN);
const wordsOf = ({ headline, text }: Labelled): string => `${headline ?? ''} ${text}`;

/** An index knows when an article was published; the undated are in every window. */
const row = (article: Labelled) => ({
  id: article.id,
  headline: article.headline ?? '',
  text: article.text,
  published: timeOf(article) || 0,
  outlet: article.outlet ?? '',
  url: article.url ?? '',
});

const secondSource: Engine = {
  build: async (articles) =>
    Buffer.from(buildSegment(articles.map((a) => entryOf(a, { chars: 400, hideDates: false })))),
  open: (bytes, modelBytes) => {
    const index = openIndex([openSegment(bytes)]);
    const model = openModel(modelBytes);
    // The page's digest is part of the question: it is made anew each time.
    return ({ url, headline, text, published, outlet, language }) => {
      const query = digestItem({ url, headline, text, published, outlet: { name: null, domain: outlet }, language });
      return matchDigest(query, index, model, { mode: 'balanced', limit: FOUND }).candidates.map(({ id }) => id);
    };
  },
};

const MINI = { fields: ['headline', 'text'], storeFields: ['headline', 'text', 'published', 'outlet', 'url'] };
const miniSearch: Engine = {
  build: async (articles) => {
    const index = new MiniSearch(MINI);
    index.addAll(articles.map(row));
    return Buffer.from(JSON.stringify(index));
  },
  open: (bytes) => {
    const index = MiniSearch.loadJSON(bytes.toString('utf8'), MINI);
    return (article) => {
      const time = timeOf(article);
      const near = (p: number): boolean => Number.isNaN(time) || p === 0 || Math.abs(p - time) <= WINDOW_MS;
      const found = index.search(wordsOf(article), {
        boost: { headline: 2 },
        filter: ({ published }) => near(published),
      });
      return found.slice(0, FOUND + 1).map(({ id }) => String(id));
    };
  },
};

const FLEX: DocumentOptions<ReturnType<typeof row>> = {
  tokenize: 'strict',
  document: { id: 'id', index: ['headline', 'text'], store: true },
};
const flexSearch: Engine = {
  build: async (articles) => {
    const index = new Document(FLEX);
    for (const article of articles) index.add(row(article));
    const parts: Record<string, unknown> = {};
    await index.export((key, data) => {
      parts[key] = data;
    });
    return Buffer.from(JSON.stringify(parts));
  },
  open: (bytes) => {
    const index = new Document(FLEX);
    const parts: Record<string, string> = JSON.parse(bytes.toString('utf8'));
    for (const [key, data] of Object.entries(parts)) index.import(key, data);
    // It filters by tag only, not by a span of days; `suggest` lets a document lack some of the words.
    return (article) => {
      const found = index.search({ query: wordsOf(article), suggest: true, limit: FOUND + 1, merge: true });
      return found.map(({ id }) => String(id));
    };
  },
};

const SCHEMA = { headline: 'string', text: 'string', published: 'number', outlet: 'string', url: 'string' } as const;
const orama: Engine = {
  build: async (articles) => {
    const db = create({ schema: SCHEMA });
    await insertMultiple(db, articles.map(row), 1000);
    return Buffer.from(JSON.stringify(save(db)));
  },
  open: (bytes) => {
    const db = create({ schema: SCHEMA });
    const raw: RawData = JSON.parse(bytes.toString('utf8'));
    load(db, raw);
    return async (article) => {
      const time = timeOf(article);
      const asked = { term: wordsOf(article), boost: { headline: 2 }, limit: FOUND + 1 };
      const between: [number, number] = [time - WINDOW_MS, time + WINDOW_MS];
      const found = await (Number.isNaN(time)
        ? search(db, asked)
        : search(db, { ...asked, where: { published: { between } } }));
      return found.hits.map(({ id }) => String(id));
    };
  },
};

export const ENGINES: Readonly<Record<string, Engine>> = {
  'Second Source': secondSource,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  Orama: orama,
};
