import type { SentencePlace } from '../digest/digest';

interface Place {
  readonly article: number;
  readonly sentence: SentencePlace;
}

export interface Link {
  readonly sentence: number;
  /** False: possibly the same figure, so that it cannot be said to be told there, nor not to be. */
  readonly sure: boolean;
}

/** Sentences of different articles that tell one figure or one quotation, and so tell of one thing. */
export class Aligned {
  readonly #links = new Map<number, Map<number, Map<number, Link>>>();

  /** Ties every two of the places, headline facts left out. */
  add(places: readonly Place[], sure: boolean): void {
    for (const { article, sentence } of places)
      for (const other of places)
        if (sentence !== null && other.sentence !== null && other.article !== article)
          this.#link(article, sentence, other.article, { sentence: other.sentence, sure });
  }

  /** The sentence of `other` that is tied to a sentence; undefined where none is. */
  of(article: number, sentence: number, other: number): Link | undefined {
    return this.#links.get(article)?.get(sentence)?.get(other);
  }

  #link(article: number, sentence: number, other: number, link: Link): void {
    const own = this.#links.get(article) ?? new Map<number, Map<number, Link>>();
    this.#links.set(article, own);
    const links = own.get(sentence) ?? new Map<number, Link>();
    own.set(sentence, links);
    if (link.sure || !links.get(other)?.sure) links.set(other, link);
  }
}
