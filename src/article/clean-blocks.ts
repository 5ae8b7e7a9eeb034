import { monthNumber } from '../time/months';
import { parseMoment } from '../time/parse';
import { type Block, longText } from './block';
import { type Clutter, clutterFor } from './clutter';
import { fold, wordCount } from './fold';
import { FOLLOW, isOnlyBy, namesJob } from './people';
import { isStandfirst } from './scan';
import { dropSentences } from './sentences';
import { isBylineLine } from './text-byline';

/** What is known of the article when its blocks are cleaned. */
export interface CleanContext {
  readonly language: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
}

/** Tuned on the folds of `npm run score:extraction`. */
export const CLEANING = {
  /** Words up to which a paragraph's beginning, its content or its being all links can tell that it is clutter. */
  startWords: 30,
  containWords: 45,
  linkedWords: 40,
  /** Share of a block's text in links from which it is all links. */
  linked: 0.85,
  /** Words up to which what follows the heading of a list of other articles belongs to the list. */
  listWords: 24,
  /** Words up to which a line without an end at the top is a section's name. */
  labelWords: 4,
  /** Words from which a standfirst within the article's own text is its lead. */
  leadWords: 28,
  /** Words of a line that tells how long the reading takes. */
  readingWords: 7,
  /** Characters a word from which a long text is no writing. */
  longestWord: 30,
  /** How many of the last blocks can tell about the author. */
  biographyReach: 5,
  /** Words within which a biography that begins with a first name tells the job. */
  jobWords: 12,
  /** A rule that drops more than this share of the text in long paragraphs is taken back. */
  guard: 0.34,
} as const;

/** How long ago something was published, alone on a line. */
const AGE = /^\d{1,2}\s(?:min|minutes?|mins|hours?|hrs?|h|days?|weeks?)(?:\sago)?\s?[-–—|·]?$/i;

type Rule = (blocks: readonly Block[], clutter: Clutter, context: CleanContext) => readonly Block[];

const RULES: readonly Rule[] = [
  dropLists,
  dropClutterBlocks,
  dropFormSentences,
  dropLinkBlocks,
  dropRepeats,
  dropBiographies,
  trimEnds,
];

/**
 * Blocks without what is not the article's own text. Each rule is guarded: one that would drop too much of what stands
 * in long paragraphs is not applied.
 */
export function cleanBlocks(blocks: readonly Block[], context: CleanContext): readonly Block[] {
  const clutter = apartFromSubject(clutterFor(context.language), context.headline);
  let kept = blocks.filter(({ text }) => (/[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text)) && !isEncoded(text));
  for (const rule of RULES) {
    const after = rule(kept, clutter, context);
    if (longText(after) >= longText(kept) * (1 - CLEANING.guard)) kept = [...after];
  }
  return kept;
}

/** What the headline itself speaks of is no sign of clutter on its page: "App privacy policy struck down". */
function apartFromSubject(clutter: Clutter, headline: string | null): Clutter {
  if (headline === null || !clutter.contains.within(fold(headline))) return clutter;
  return { ...clutter, contains: clutter.sentences };
}

/** Every rule asks for the folded text of the same blocks. */
const known = new WeakMap<Block, string>();

function folded(block: Block): string {
  const ready = known.get(block);
  if (ready !== undefined) return ready;
  const made = fold(block.text);
  known.set(block, made);
  return made;
}

function dropFormSentences(blocks: readonly Block[], clutter: Clutter): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'post' || !clutter.sentences.within(folded(block))) return [block];
    const text = dropSentences(block.text, clutter.sentences);
    return text === '' ? [] : [{ ...block, text }];
  });
}

function dropClutterBlocks(blocks: readonly Block[], clutter: Clutter): readonly Block[] {
  return blocks.filter((block, i) => {
    if (block.kind === 'post') return true;
    return !isCode(block.text) && !isClutter(block, clutter) && !isPromotion(block, blocks, i);
  });
}

function isClutter(block: Block, clutter: Clutter): boolean {
  const { text, kind } = block;
  const words = wordCount(text);
  if (words > CLEANING.containWords) return false;
  const told = folded(block);
  if (clutter.labels.is(told) || isOnlyBy(text) || FOLLOW.test(text) || AGE.test(text)) return true;
  // The rarer patterns are slow to compile: most pages never ask them.
  if (words <= CLEANING.readingWords && /\d/.test(text) && READING_TIME.test(text)) return true;
  if (kind === 'row') return false;
  if (kind === 'paragraph' && PRICE_OR_CLOCK.test(text)) return true;
  if (/[:：=/]/.test(text) && CREDIT_AT_END.test(text)) return true;
  return (words <= CLEANING.startWords && clutter.starts.begins(told)) || clutter.contains.within(told);
}

/** Scripts, pictures and posts written as text: no word is as long, and no sentence holds a post's markup. */
const isCode = (text: string): boolean =>
  /[A-Za-z0-9+=]{60}/.test(text) || /<a\shref=["']https?:\/\/(?:twitter|x|instagram|facebook|t)\.com?\//i.test(text);

/** A file written as text: letters of no meaning, broken into lines. It is no article, however much of it there is. */
const isEncoded = (text: string): boolean =>
  text.length > 200 && /^[A-Za-z0-9+/=\s]+$/.test(text) && text.length / wordCount(text) > CLEANING.longestWord;

/** A price at a shop, or a player's clock, alone on a line: of a card that sells something, of a film. */
const PRICE_OR_CLOCK =
  /^(?:(?:from\s|now\s)?[$£€]\s?\d[\d.,]*\s(?:at|from|on)\s[^\s\d!-/:-@[-`{-~“”‘’«»–—][^!-%()*+,/:-@[-`{-~“”«»–—]{1,30}|\d{2}:\d{2}:\d{2})$/i;

/** How long it takes to read, alone on a line: "3 min read", "Lesezeit: 3 Minuten". */
const READING_TIME =
  /^(?!.*[.!?]$)(?=.*\d)(?=.*(?<!\p{L})(?:min|мин|хв|دق|मिनट|dk|分))(?=.*(?:read|lectura|leitura|lettura|lecture|lesezeit|leestijd|læsetid|lesetid|lästid|lukuaika|okuma|czyt|чтени|читан|čten|קריאה|قراءة|पढ़|読|阅读|閱讀)).{1,40}$/iu;

/** A picture's credit at the end of a short paragraph makes the whole its caption: "The lock at dawn. Photo: Ana Ruiz/Coast News". */
const CREDIT_AT_END =
  /(?:^|[.!?…)”"»。]\s*|\s[|(–—-]\s?|\()(?:(?:photo|image|picture|foto|fotos|fotó|photograph|crédits?(?:\sphoto)?|bild|imagen|imagem|immagine|obraz|fotoğraf|kuva|фото|صورة|תצלום|צילום|사진)(?:\s(?:credit|by|courtesy(?:\sof)?|von|de|di|av|af))?|credits?)\s?[:：=/]\s?[^.!?:]{2,80}\)?\.?$/iu;

/** A line all in capitals, long for a subheading and no sentence, among text that is not in capitals. */
function isPromotion({ text, kind }: Block, blocks: readonly Block[], place: number): boolean {
  if (place === 0 || kind === 'row' || text.length < 30 || /[.!?…"”'’]$/.test(text)) return false;
  if (text !== text.toUpperCase() || text === text.toLowerCase() || wordCount(text) < 6) return false;
  const others = blocks.filter((block) => block.text.length >= 30);
  return others.filter((block) => block.text !== block.text.toUpperCase()).length > others.length / 2;
}

/** The heading of a list of other articles, and what follows it as long as it is short or all links. */
function dropLists(blocks: readonly Block[], clutter: Clutter): readonly Block[] {
  const kept: Block[] = [];
  let inList = false;
  for (const [i, block] of blocks.entries()) {
    if (isListHeading(block, clutter, blocks[i + 1])) {
      inList = true;
      continue;
    }
    if (inList && (block.kind === 'heading' || !isListed(block)))
      inList = block.kind === 'heading' && isListed(blocks[i + 1]);
    if (!inList) kept.push(block);
  }
  return kept;
}

function isListHeading(block: Block, clutter: Clutter, next: Block | undefined): boolean {
  if (block.kind === 'post' || wordCount(block.text) > 8) return false;
  if (!clutter.lists.is(folded(block).replace(/:$/, ''))) return false;
  return next === undefined || isListed(next) || next.kind === 'heading';
}

function isListed(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'post') return false;
  return (
    block.linked >= CLEANING.linked ||
    (wordCount(block.text) <= CLEANING.listWords && !/[.!?。！？]["”’»]?$/.test(block.text))
  );
}

/** Paragraphs that are nothing but links, and lists most of whose items are. */
function dropLinkBlocks(blocks: readonly Block[]): readonly Block[] {
  const isLinked = ({ linked, text }: Block): boolean =>
    linked >= CLEANING.linked && wordCount(text) <= CLEANING.linkedWords;
  const groups = new Map<number, { linked: number; all: number }>();
  for (const block of blocks) {
    if (block.group === null) continue;
    const count = groups.get(block.group) ?? { linked: 0, all: 0 };
    groups.set(block.group, { linked: count.linked + (isLinked(block) ? 1 : 0), all: count.all + 1 });
  }
  return blocks.filter((block) => {
    if (block.kind === 'post' || block.kind === 'heading') return true;
    if (block.group === null) return !isLinked(block);
    const count = groups.get(block.group);
    return count === undefined || count.linked < count.all / 2;
  });
}

/** The headline, the standfirst and the byline told again at the top. */
function dropRepeats(
  blocks: readonly Block[],
  _: Clutter,
  { headline, standfirst, byline }: CleanContext,
): readonly Block[] {
  const told = [headline, standfirst].filter((text) => text !== null).map(fold);
  const names = byline.map(fold);
  return blocks.filter((block, i) => {
    if (block.kind === 'post') return true;
    if (isDateLine(block.text) || isBylineLine(block.text, i)) return false;
    const own = folded(block);
    if (told[0] === own) return false;
    // A standfirst that is a paragraph among the article's own is its lead, and the body's too.
    if (
      i < 6 &&
      told.includes(own) &&
      (block.kind === 'heading' || (isStandfirst(block.hint) && wordCount(block.text) < CLEANING.leadWords))
    )
      return false;
    return !(wordCount(block.text) <= 12 && names.some((name) => own === name || own === `by ${name}`));
  });
}

const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[^\s\d!-/:-@[-`{-~“”‘’«»–—]{2,4})?$/i;

/** A date or a time alone on its line. */
function isDateLine(text: string): boolean {
  if (text.length > 60 || wordCount(text) > 9) return false;
  return CLOCK.test(text) || (parseMoment(text) !== null && !/\p{Ll}{3}[.!?]$/u.test(text) && isMostlyDate(text));
}

function isMostlyDate(text: string): boolean {
  const others = text.match(/\p{L}{3,}/gu)?.filter((word) => monthNumber(word) === null) ?? [];
  return others.length <= 2;
}

/** Paragraphs at the end that begin with the author's name, or by the first name tell the author's job, tell who that is. */
function dropBiographies(blocks: readonly Block[], _: Clutter, { byline }: CleanContext): readonly Block[] {
  const names = byline.map(fold).filter((name) => name.includes(' '));
  const from = Math.max(3, blocks.length - CLEANING.biographyReach);
  return blocks.filter((block, i) => {
    if (i < from || block.kind === 'post') return true;
    const own = folded(block);
    const isJob = (name: string): boolean =>
      own.startsWith(`${name.slice(0, name.indexOf(' '))} is `) &&
      namesJob(own.split(' ', CLEANING.jobWords).join(' '));
    return !names.some((name) => own.startsWith(`${name} `) || own.startsWith(`by ${name} `) || isJob(name));
  });
}

/** Headings at the end, with nothing under them, and the section's name at the beginning. */
function trimEnds(blocks: readonly Block[]): readonly Block[] {
  let start = 0;
  while (start < 2 && isLabel(blocks[start], blocks[start + 1])) start += 1;
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.kind === 'heading') end -= 1;
  return blocks.slice(start, end);
}

const isLabel = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.hint !== '' &&
  next?.kind !== 'row' &&
  next?.kind !== 'item' &&
  wordCount(block.text) <= CLEANING.labelWords &&
  !/[.!?…。！？।"”»]$/.test(block.text);
