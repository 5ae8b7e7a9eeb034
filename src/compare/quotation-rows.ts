import { type Account, prominence, sentenceAt } from './account';
import type { Aligned } from './aligned';
import type { QuotationRelation, QuotationRow, QuotationVariant } from './comparison';
import { formsAgree } from './people';
import { joinedAsElsewhere } from './quotation-joined';
import { partsOf } from './quotation-parts';
import { placeOf, type Relation, relationOf } from './quotation-relation';
import { withReworded } from './quotation-reworded';
import { type Quoted, quotedOf } from './quotation-sources';
import { isTranslated, withTranslations } from './quotation-translated';
import { variantOf, type Wording } from './quotation-variant';
import { soughtIn, UNMARKED_WORDS, unmarkedIn } from './unmarked';
import type { Weigh } from './weigher';
import { foldsOf } from './wording';

const WEIGHT: Readonly<Record<QuotationRelation, number>> = {
  altered: 2.2,
  shortened: 1.2,
  identical: 1.1,
  translated: 0.9,
  only: 0.6,
};
/** A few words in marks weigh less than speech. */
const PHRASE_WEIGHT = 0.4;
/** Two wordings of fewer words by two speakers are two quotations. */
const SHORT = 5;
/** And so are two of which less is the same. */
const ALIKE = 0.85;

/** The quotations of all articles, each with every article's wording, the most telling first. */
export function quotationRows(accounts: readonly Account[], aligned: Aligned, weigh: Weigh): QuotationRow[] {
  const quoted = accounts.flatMap((account) => joinedAsElsewhere(quotedOf(account), accounts));
  const groups = withTranslations(withReworded(groupsOf(quoted), weigh));
  return groups.map((group) => rowOf(group, accounts, aligned)).toSorted((a, b) => b.weight - a.weight);
}

/**
 * Groups around the longest wording of each: a shorter one joins the group whose longest it is nearest to. Stars, not
 * chains, so that a short phrase cannot tie two speeches together.
 */
function groupsOf(quoted: readonly Quoted[]): Quoted[][] {
  const groups: Quoted[][] = [];
  const byWord = new Map<string, Set<Quoted[]>>();
  for (const one of quoted.toSorted((a, b) => b.words.length - a.words.length)) {
    const group = nearestGroup(one, byWord);
    if (group) {
      group.push(one);
      continue;
    }
    const made = [one];
    groups.push(made);
    for (const word of foldsIn(one)) {
      const known = byWord.get(word);
      if (known) known.add(made);
      else byWord.set(word, new Set([made]));
    }
  }
  return groups;
}

const foldsIn = ({ words }: Quoted): Set<string> => new Set(words.map(({ fold }) => fold));

const STRENGTH = { identical: 3, shortened: 2, altered: 1 } as const;

function nearestGroup(one: Quoted, byWord: ReadonlyMap<string, ReadonlySet<Quoted[]>>): Quoted[] | null {
  const distinct = foldsIn(one);
  const shared = new Map<Quoted[], number>();
  for (const word of distinct)
    for (const group of byWord.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  let best: Quoted[] | null = null;
  let score = 0;
  for (const [group, count] of shared) {
    const [anchor] = group;
    if (!anchor || count < 0.5 * distinct.size) continue;
    const relation = relationOf(one.words, anchor.words);
    if (!relation || !maySpeak(one, anchor, relation)) continue;
    if (relation.relation !== 'identical' && one.kind === 'phrase' && (one.words.length < 3 || isTerm(one, anchor)))
      continue;
    const strength = STRENGTH[relation.relation] + relation.share;
    if (strength > score) [best, score] = [group, strength];
  }
  return best;
}

/** Up to so many words with capitals are the name of a thing. */
const TERM_WORDS = 5;

/** A phrase that the longer one has as a name ("the Open Gates programme"), which both may use without quoting each other. */
function isTerm({ words }: Quoted, anchor: Quoted): boolean {
  if (words.length > TERM_WORDS) return false;
  const at = placeOf(foldsOf(words), foldsOf(anchor.words));
  if (at < 0) return false;
  const named = anchor.words.slice(at, at + words.length).map(({ start }) => anchor.text.charAt(start));
  return named.filter((letter) => /\p{Lu}/u.test(letter)).length >= Math.max(2, named.length - 1);
}

/** Of two who are named only the same words are one quotation, and no few of them. */
function maySpeak(a: Quoted, b: Quoted, { relation, share }: Relation): boolean {
  if (a.speaker === null || b.speaker === null || isDescribed(a.speaker) || isDescribed(b.speaker)) return true;
  if (formsAgree(a.speaker, b.speaker)) return true;
  if (relation === 'altered') return share >= ALIKE;
  return Math.min(a.words.length, b.words.length) >= SHORT;
}

/** "The winner", "an officer", "the OGE acting director", "Another statement by the junta": whom another account may name. */
const isDescribed = (speaker: string): boolean => /^\p{Ll}|(?:^|\s)\p{Ll}[^\s]*$/u.test(speaker);

function rowOf(group: readonly Quoted[], accounts: readonly Account[], aligned: Aligned): QuotationRow {
  const [anchor] = group;
  if (!anchor) throw new Error('a group of quotations has members');
  const wordings = accounts.flatMap((account) => {
    const own = group.filter((quoted) => quoted.account === account);
    const wording = own.length > 0 ? variantOf(own, anchor.words) : unmarkedWording(account, group);
    return wording ? [wording] : [];
  });
  aligned.add(
    wordings.map(({ account, sentence }) => ({ article: account.article, sentence })),
    true,
  );
  const relation = isTranslated(group) ? 'translated' : relationOfAll(wordings);
  const kind = group.find((quoted) => quoted.kind !== 'phrase')?.kind ?? 'phrase';
  const texts = wordings.map(({ text }) => text);
  const parts = relation === 'altered' || relation === 'shortened' ? partsOf(texts, relation === 'altered') : null;
  const variants = wordings.map(
    (wording, i): QuotationVariant => ({
      article: wording.account.article,
      sentence: sentenceAt(wording.account, wording.sentence),
      text: wording.text,
      parts: parts?.[i] ?? [{ text: wording.text, same: true }],
      speaker: wording.speaker,
      marked: wording.marked,
    }),
  );
  const place = Math.max(...wordings.map((w) => prominence(w.account, w.sentence)));
  const share = 0.5 + (0.5 * wordings.length) / accounts.length;
  return {
    speaker: agreedSpeaker(wordings),
    kind,
    relation,
    variants,
    weight: WEIGHT[relation] * place * share * (kind === 'phrase' ? PHRASE_WEIGHT : 1),
  };
}

/** The longest wording of the group that stands in an article's text without marks of quotation. */
function unmarkedWording(account: Account, group: readonly Quoted[]): Wording | null {
  for (const { words, kind, sought, account: from } of group) {
    if (words.length < UNMARKED_WORDS || kind === 'phrase') continue;
    const folds = foldsOf(words);
    const found = unmarkedIn(account, folds, from.language === account.language ? sought() : soughtIn(account, folds));
    if (found) return { account, ...found, words, speaker: null, marked: false };
  }
  return null;
}

function relationOfAll(wordings: readonly Wording[]): QuotationRelation {
  const longest = wordings.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  if (wordings.length === 1) return 'only';
  const relations = wordings
    .filter((w) => w !== longest)
    .map((w) => relationOf(w.words, longest.words)?.relation ?? 'altered');
  if (relations.includes('altered')) return 'altered';
  return relations.includes('shortened') ? 'shortened' : 'identical';
}

/** The fullest name that all who name a speaker agree on; null where none does or they disagree. */
function agreedSpeaker(wordings: readonly Wording[]): string | null {
  const told = wordings.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  // "The winner said" of whom another account names speaks of the one named.
  const named = told.filter((speaker) => !isDescribed(speaker));
  const speakers = named.length > 0 ? named : told;
  const [first] = speakers;
  if (first === undefined) return null;
  if (!speakers.every((speaker) => formsAgree(speaker, first))) return null;
  return speakers.reduce((a, b) => (b.length > a.length ? b : a));
}
