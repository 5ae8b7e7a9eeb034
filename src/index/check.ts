import { malformed } from './error';
import { hashTerm } from './hash';
import { openSegment, type Segment } from './segment';

/**
 * Checks a segment whole: every checksum, every number within its bounds, every block read. For what comes from outside; a
 * segment that passes was written by this project's builder or reads as if it were.
 * @throws IndexError naming what is wrong.
 */
export function checkSegment(bytes: ArrayBuffer | Uint8Array): void {
  const segment = openSegment(bytes);
  segment.checkPages();
  checkTerms(segment);
  checkDocuments(segment);
}

function checkTerms({ dictionary, postings, summary }: Segment): void {
  let before = 0;
  for (let number = 0; number < dictionary.size; number++) {
    const hash = dictionary.hash(number);
    if (hash < before || hash !== hashTerm(dictionary.text(number)))
      throw malformed('a term stands in the wrong place');
    before = hash;
    if (postings.count(number) > summary.documents) throw malformed('a term is in more documents than there are');
    postings.check(number, summary.documents);
  }
}

function checkDocuments(segment: Segment): void {
  const { documents, dated, span } = segment.summary;
  let before = Number.NEGATIVE_INFINITY;
  for (let document = 0; document < documents; document++) {
    segment.entry(document);
    const published = segment.spanOf(document);
    if ((published !== null) !== document < dated) throw malformed('a document is dated and is not');
    if (published === null) continue;
    if (!(published.start >= before)) throw malformed('documents are not in order of time');
    before = published.start;
    if (span && (published.start < span.start || published.end > span.end))
      throw malformed('a document lies outside the span of days');
  }
  segment.checkAddresses();
}
