/**
 * How long 200 feeds of 50 items take to be polled, read and digested, without the network's own time, and how long a
 * second poll takes that finds nothing new. Run: npx tsx test/feeds/bench.ts
 */
import { entryOfFeedItem } from '../../src/feeds/item-digest';
import type { PolledFeed, Surroundings } from '../../src/feeds/poll';
import { pollAll } from '../../src/feeds/poll-all';
import { newFeedState } from '../../src/feeds/state';

const FEEDS = 200;
const ITEMS = 50;
const NOW = Date.UTC(2026, 2, 10);

const WHO = [
  'Ada Lund',
  'Nils Orbeck',
  'Mae Tully',
  'the Harbour Board',
  'Kit Moran',
  'the Coast Council',
  'Ida Brandt',
];
const WHAT = [
  'ferry',
  'lock',
  'dredger',
  'quay',
  'lighthouse',
  'fish market',
  'breakwater',
  'regatta',
  'customs house',
];
const DID = [
  'reopened',
  'was closed',
  'was sold',
  'lost its licence',
  'was inspected',
  'burned for hours',
  'was flooded',
];
const WHEN = ['on Monday', 'after six days', 'before the storm', 'for the second time this year', 'overnight'];

/** A number that looks random and is the same in every run. */
function mix(n: number): number {
  const x = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  return ((x ^ (x >>> 12)) >>> 0) % 100_003;
}
const pick = (list: readonly string[], n: number): string => list[mix(n) % list.length] ?? '';

function item(feed: number, i: number): string {
  const n = feed * 1000 + i;
  const [what, did, who] = [pick(WHAT, n), pick(DID, n + 1), pick(WHO, n + 2)];
  const text = [
    `The ${what} ${did} ${pick(WHEN, n + 3)}, ${who} said.`,
    `At least ${mix(n + 4)} people were affected, compared with ${mix(n + 5) % 900} in ${2000 + (mix(n) % 25)}.`,
    `"We had to act, and we had to act at once," said ${pick(WHO, n + 6)}, who leads the inquiry.`,
    `Repairs will cost ${mix(n + 7)} euros, ${mix(n + 8) % 100} percent more than was planned.`,
  ];
  return `<item><title>${what} number ${n} ${did} &amp; ${who} answers</title><link>https://feed${feed}.example/news/${n}-${what.replace(' ', '-')}?utm_source=rss</link><guid isPermaLink="false">${n}</guid><dc:creator><![CDATA[${who}]]></dc:creator><category>Harbour</category><pubDate>Tue, 03 Mar 2026 09:${String(i).padStart(2, '0')}:00 +0100</pubDate><description><![CDATA[<p>${text.join(' ')}</p>]]></description></item>`;
}

const bodies = Array.from(
  { length: FEEDS },
  (_, feed) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed ${feed}</title><link>https://feed${feed}.example/</link><language>en</language>${Array.from({ length: ITEMS }, (_, i) => item(feed, i)).join('')}</channel></rss>`,
);

const world: Surroundings = {
  fetch: (url) => {
    const answer = new Response(bodies[Number(/\d+/.exec(url)?.[0])]);
    return Promise.resolve(Object.defineProperty(answer, 'url', { value: url }));
  },
  now: () => NOW,
  random: () => 0,
  timeOut: () => new AbortController().signal,
  interval: 3_600_000,
};

async function round(feeds: readonly PolledFeed[], digest: boolean): Promise<{ next: PolledFeed[]; items: number }> {
  const next: PolledFeed[] = [];
  let items = 0;
  await pollAll(feeds, world, {
    atOnce: 6,
    stop: new AbortController().signal,
    onResult: ({ feed, result }) => {
      next.push({ ...feed, state: result.state });
      if (result.outcome.kind !== 'news') return;
      const source = {
        outlet: { name: 'Feed', domain: feed.domains[0] ?? null },
        language: result.outcome.feed.language,
      };
      for (const fresh of result.outcome.fresh) {
        if (digest) entryOfFeedItem(fresh, source);
        items++;
      }
    },
  });
  return { next, items };
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${what}: ${seconds} s (${((user + system) / 1e6).toFixed(2)} s of processor time)`);
  return result;
}

const feeds: readonly PolledFeed[] = bodies.map((_, i) => ({
  state: newFeedState(`https://feed${i}.example/rss`),
  domains: [`feed${i}.example`],
}));
console.log(`${FEEDS} feeds, ${(bodies.join('').length / 1e6).toFixed(1)} million characters`);
await timed('polled and read', () => round(feeds, false));
const { next, items } = await timed('polled, read and digested', () => round(feeds, true));
console.log(`${items} items, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
const changed = await timed('polled again, the same bodies', () => round(next, true));
console.log(
  `${changed.items} items; ${(JSON.stringify(next.map(({ state }) => state)).length / 1e3).toFixed(0)} kB of state`,
);
