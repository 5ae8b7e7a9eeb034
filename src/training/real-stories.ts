import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '../digest/digest';
import { type Labelled, readLabelled } from './match-sets';
import { digestOfReal } from './real-groups';

/** Accounts of one real event, digested from their whole text. */
export interface RealStory {
  readonly story: string;
  readonly digests: readonly Digest[];
}

/** Sets whose numbers are written as their outlets wrote them: in ecbplus the words are cut apart, and numbers with them. */
const SETS = ['allsides.jsonl', 'groundnews.jsonl', 'giveme5w1h.jsonl'];
/** A popup compares about so many; of a story of hundreds this many groups are taken, of texts as long as these. */
const USUAL = { together: 6, groups: 5, characters: [300, Number.POSITIVE_INFINITY] } as const;

/** How stories are grouped: how many accounts a group has at most, how many groups, and from how many characters of text to how many. */
export interface Grouping {
  readonly together: number;
  readonly groups: number;
  readonly characters: readonly [number, number];
}

/** The stories of the labelled sets in a folder, large ones in groups of two accounts and more; of sets that are not there none. */
export function realStories(folder: string, { together, groups, characters }: Grouping = USUAL): RealStory[] {
  const [shortest, longest] = characters;
  return SETS.map((set) => path.join(folder, set))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const byStory = new Map<string, Labelled[]>();
      for (const article of readLabelled(file)) {
        const { story, text } = article;
        if (story === null || text.length < shortest || text.length > longest) continue;
        const known = byStory.get(story) ?? [];
        byStory.set(story, known);
        if (known.length < together * groups) known.push(article);
      }
      return [...byStory].flatMap(([story, articles]) =>
        Array.from({ length: Math.ceil(articles.length / together) }, (_, group) =>
          articles.slice(group * together, (group + 1) * together),
        )
          .filter((group) => group.length > 1)
          .map((group) => ({ story, digests: group.map(digestOfReal) })),
      );
    });
}
