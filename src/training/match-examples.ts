import { type WeighedDocument, weighDocument } from '../match/document';
import type { Model } from '../match/model';
import { look } from '../match/rank';
import { type Arrangement, arrange, type LabelledSet, type Overlap, storyOf } from './match-arrangements';
import type { Example } from './match-fit';

/** What is collected of a set. */
export interface Collecting {
  readonly set: LabelledSet;
  readonly arrangement: Arrangement;
  readonly background: LabelledSet | null;
  readonly overlap: Overlap;
  /** Every how many of the articles ask. */
  readonly every: number;
}

/** Asks an arrangement of a set and keeps the features of what is found. Documents are weighed once for all questions. */
export function collect({ set, arrangement, background, overlap, every }: Collecting, model: Model): Example[] {
  const { index, asking, labelOf } = arrange(set, arrangement, background, overlap);
  const [segment] = index.segments;
  const weighed = new Map<number, WeighedDocument>();
  const ids = new Map<number, string>();
  const weigh: typeof weighDocument = (from, document, terms) => {
    const known = weighed.get(document) ?? weighDocument(from, document, terms);
    weighed.set(document, known);
    return known;
  };
  const idOf = (document: number): string => {
    const known = ids.get(document) ?? segment?.head(document).id ?? '';
    ids.set(document, known);
    return known;
  };
  return asking
    .filter((_, i) => i % every === 0)
    .map(({ article, query, relevant }) => {
      const looked = look(query, index, model, weigh);
      const labels = looked.map(({ document }) => labelOf(article, idOf(document.document)));
      return {
        set: set.name,
        story: storyOf(article),
        absent: arrangement.kind === 'absent',
        relevant,
        looked,
        labels,
      };
    });
}
