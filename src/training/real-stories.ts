import path from 'node:path';
import type { Digest } from '../digest/digest';
import { digestItem } from '../digest/item';
import { outletOf, readLabelled } from './match-sets';

/** Accounts of one real event, digested from their whole text. */
export interface RealStory {
  readonly story: string;
  readonly digests: readonly Digest[];
}

/** Sets whose numbers are written as their outlets wrote them: in ecbplus the words are cut apart, and numbers with them. */
const SETS = ['allsides.jsonl', 'groundnews.jsonl', 'giveme5w1h.jsonl'];
/** A popup compares about so many; of a story of hundreds this many groups are taken. */
const TOGETHER = 6;
const GROUPS = 5;
const SHORTEST_TEXT = 300;

/** The stories of the labelled sets in a folder, large ones in groups. */
export function realStories(folder: string): RealStory[] {
  return SETS.flatMap((file) => {
    const byStory = new Map<string, Digest[]>();
    for (const article of readLabelled(path.join(folder, file))) {
      const { story, url, headline, text, published, language } = article;
      if (story === null || text.length < SHORTEST_TEXT) continue;
      const known = byStory.get(story) ?? [];
      byStory.set(story, known);
      if (known.length >= TOGETHER * GROUPS) continue;
      known.push(
        digestItem({ url, headline, text, published, outlet: { name: outletOf(article), domain: null }, language }),
      );
    }
    return [...byStory].flatMap(([story, digests]) =>
      Array.from({ length: Math.ceil(digests.length / TOGETHER) }, (_, group) => ({
        story,
        digests: digests.slice(group * TOGETHER, (group + 1) * TOGETHER),
      })).filter((group) => group.digests.length > 1),
    );
  });
}
