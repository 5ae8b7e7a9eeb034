import type { Name, NameKind } from '../digest/digest';
import { type Account, prominence, sentenceAt } from './account';
import type { NameRow } from './comparison';
import { mentionedIn, soughtFor } from './name-in-text';
import { initialsOf, isInitials, nameWords } from './people';

/** Bounds for hostile input. */
const NAMES_READ = 300;

interface Named {
  readonly account: Account;
  readonly name: Name;
  readonly words: readonly string[];
  /** The words set together. */
  readonly folded: string;
  readonly forms: readonly Form[];
}

/** A form of a name, folded. */
interface Form {
  readonly words: readonly string[];
  readonly folded: string;
  /** Written as initials: their letters; else null. */
  readonly initials: string | null;
}

function formOf(form: string): Form {
  const words = nameWords(form);
  return { words, folded: words.join(' '), initials: isInitials(form) ? words.join('') : null };
}

interface Group {
  readonly members: Named[];
}

const KIND_WEIGHT: Readonly<Record<NameKind, number>> = { person: 1, organisation: 0.8, place: 0.5, other: 0.4 };

/** People, organisations and places that the articles name, tied across their short forms; the most telling first. */
export function nameRows(accounts: readonly Account[]): NameRow[] {
  const named = accounts.flatMap((account) =>
    account.digest.names.slice(0, NAMES_READ).map((name) => {
      const { words, folded } = formOf(name.text);
      return { account, name, words, folded, forms: name.forms.map(formOf) };
    }),
  );
  const groups = groupsOf(named.filter(({ words }) => words.length > 0));
  return groups.map((group) => rowOf(group, accounts)).toSorted((a, b) => b.weight - a.weight);
}

/** Keys under which two forms of one name meet. */
function keysOf({ name, words, folded, forms }: Named): string[] {
  const keys = [folded];
  for (const form of forms)
    if (form.words.length > 0) keys.push(form.initials === null ? form.folded : `initials ${form.initials}`);
  const last = words.at(-1);
  if (name.kind === 'person' && last !== undefined) keys.push(`surname ${last}`);
  if (name.kind !== 'person') {
    const initials = initialsOf(words);
    if (initials !== null) keys.push(`initials ${initials}`);
  }
  return [...new Set(keys)];
}

function groupsOf(named: readonly Named[]): Group[] {
  const byKey = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const one of named.toSorted((a, b) => b.words.length - a.words.length)) {
    const keys = keysOf(one);
    const fitting = new Set(keys.flatMap((key) => byKey.get(key) ?? []).filter((group) => fits(one, group)));
    const exact = [...fitting].find((group) => group.members.some(({ folded }) => folded === one.folded));
    const [only] = fitting;
    const group = exact ?? (fitting.size === 1 ? only : undefined) ?? { members: [] };
    if (group.members.length === 0) groups.push(group);
    group.members.push(one);
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

const isPersonal = (kind: NameKind): boolean => kind === 'person';

function fits(one: Named, group: Group): boolean {
  return group.members.every((member) => agree(one, member));
}

function agree(a: Named, b: Named): boolean {
  if (a.folded === b.folded) return true;
  const kinds = [a.name.kind, b.name.kind];
  if (kinds.includes('person') && !kinds.every((kind) => isPersonal(kind) || kind === 'other')) return false;
  if (kinds.includes('person')) return a.words.at(-1) === b.words.at(-1) && givenAgree(a.words, b.words);
  if (b.forms.some(({ words, folded }) => words.length > 1 && a.forms.some((form) => form.folded === folded)))
    return true;
  return initialsAgree(a, b) || initialsAgree(b, a);
}

function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a;
  const [second = ''] = b;
  if (a.length === 1 || b.length === 1) return true;
  return (
    first === second ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  );
}

function initialsAgree(a: Named, b: Named): boolean {
  const long = initialsOf(a.words);
  if (long === null) return false;
  return b.forms.some(({ initials }) => initials === long);
}

function rowOf({ members }: Group, accounts: readonly Account[]): NameRow {
  const [first] = members;
  if (!first) throw new Error('a group of names has members');
  const kind = members.map(({ name }) => name.kind).find((k) => k !== 'other') ?? 'other';
  const forms = [...new Set(members.flatMap(({ name }) => [name.text, ...name.forms]))];
  const sought = soughtFor(forms, kind === 'person');
  const mentions = accounts.flatMap((account) => mentionsOf(account, members, sought));
  const articles = mentions.map(({ article }) => article);
  const roles = members.flatMap(({ account, name }) =>
    name.role === null ? [] : [{ article: account.article, role: name.role }],
  );
  return {
    name: first.name.text,
    kind,
    articles,
    roles,
    mentions,
    weight: weightOf(members, kind, articles.length, accounts),
  };
}

function mentionsOf(
  account: Account,
  members: readonly Named[],
  sought: readonly (readonly string[])[],
): NameRow['mentions'][number][] {
  const own = members.filter((member) => member.account === account);
  const [one] = own;
  if (one) {
    const count = own.reduce((sum, { name }) => sum + name.mentions, 0);
    return [
      { article: account.article, mentions: count, sentence: sentenceAt(account, one.name.sentences[0] ?? null) },
    ];
  }
  const missed = mentionedIn(account, sought);
  if (missed === null) return [];
  return [{ article: account.article, mentions: missed.mentions, sentence: sentenceAt(account, missed.sentence) }];
}

function weightOf(members: readonly Named[], kind: NameKind, told: number, accounts: readonly Account[]): number {
  const place = Math.max(
    ...members.map(({ account, name }) => (name.inHeadline ? 1 : prominence(account, name.sentences[0] ?? null))),
  );
  const alone = told < accounts.length ? 1 : 0.6;
  return 0.8 * KIND_WEIGHT[kind] * place * alone;
}
