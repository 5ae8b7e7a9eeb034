import { parseMoment } from '../time/parse';
import type { Block } from './block';
import { fusedPlaces, unfuse, withoutLabels } from './fused';
import { type PostWithoutPlace, SIGNATURE, splitSignature } from './posts';

/** Places where sentences run into each other, from which a paragraph of a page is taken for several. */
const MANY = 3;
const SHORT_LINKS = /\s*(?:https?:\/\/t\.co\/\w+|pic\.twitter\.com\/\w+)/g;

/**
 * Paragraphs of a page that its software fused are cut; labels of advertising and links of posts go. Most texts of a page
 * are asked about twice, once in the whole column and once in what is chosen of it: `known` keeps the answers.
 */
export function setFusedApart(
  blocks: readonly Block[],
  labels: readonly string[],
  known: Map<string, readonly string[]> = new Map(),
): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'post') return [block];
    let pieces = known.get(block.text);
    if (pieces === undefined) {
      const cut = fusedPlaces(block.text) >= MANY ? unfuse(block.text) : [block.text];
      pieces = cut.map((piece) => withoutLabels(piece, labels)).filter((text) => text !== '');
      known.set(block.text, pieces);
    }
    return pieces.length === 1 && pieces[0] === block.text ? [block] : pieces.map((text) => ({ ...block, text }));
  });
}

/**
 * Posts that text alone marks: a line that signs a post ("— Name (@handle) April 7, 2017") makes the line before it the
 * post's text, one that ends signed is a post itself. Their numbers go on from `posts`.
 */
export function setPostsApart(
  blocks: readonly Block[],
  posts: readonly PostWithoutPlace[],
): { readonly blocks: readonly Block[]; readonly posts: readonly PostWithoutPlace[] } {
  const kept: Block[] = [];
  const found = [...posts];
  for (const block of blocks) {
    const signed = block.kind === 'post' ? null : SIGNATURE.exec(block.text);
    if (signed === null || parseMoment(signed[2] ?? '') === null) {
      const text = block.text.replace(SHORT_LINKS, '');
      if (text !== '') kept.push({ ...block, text });
      continue;
    }
    const last = kept.at(-1);
    const before = signed.index === 0 && last !== undefined && last.kind !== 'post' ? (kept.pop()?.text ?? '') : '';
    kept.push({ ...block, kind: 'post', text: String(found.length) });
    found.push({ ...splitSignature(`${before} ${block.text}`.trim()), url: null });
  }
  return { blocks: kept, posts: found };
}
