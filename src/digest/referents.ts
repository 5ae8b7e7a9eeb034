import { grammarOf } from '../language/grammar';
import { HE, IT, isPronoun, SHE, SIE } from '../language/pronouns';
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import { mainSubject, type Phrase } from './clause';
import type { Name } from './digest';
import type { NameAt, NamesFound } from './names';
import { headName } from './phrase-head';
import { maskedTokens } from './quoted-pieces';
import type { Line, Reading } from './reading';
import { holderOf } from './role-holder';
import { isSaying } from './saying-verb';
import type { Token } from './tokens';

/** Whom a phrase speaks of: a name where that is sure, and the phrase’s own words. */
export interface Referent {
  readonly name: Name | null;
  readonly words: string;
  /** A pronoun or a bare "the company" whose name is not sure: its words tell nobody. */
  readonly empty: boolean;
}

const BACK = 3;
const REPLIES = /^(?:repli|respon|answer|counter|shot|fired|hit)/;

const ofKind = (at: NameAt, person: boolean): boolean =>
  person
    ? at.name.kind === 'person'
    : at.name.kind === 'organisation' || (at.name.kind === 'other' && at.name.text.length > 1);

/** Remembers, sentence by sentence, whom the text speaks of; sentences are taken in order. */
export class Referents {
  /** The name that is the subject of each line, null where it is none or not sure. */
  private readonly subjects: (NameAt | null)[] = [];
  private lastSpeaker: { readonly at: NameAt; readonly line: number } | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly names: NamesFound,
  ) {
    for (const line of reading.lines.keys()) this.subjects.push(this.subjectOf(line));
  }

  spoke(name: Name, line: number): void {
    for (let i = line; i >= 0 && i > line - 40; i--) {
      const at = this.names.byLine[i]?.find((n) => n.name === name);
      if (at) {
        this.lastSpeaker = { at, line };
        return;
      }
    }
  }

  /**
   * A sentence reports what somebody says: they go on as one who spoke does. A newspaper that reports it does not, and
   * whoever is quoted in the sentence comes second only to its subject ("Lee noted that Noor had called it “mad”").
   */
  told(name: Name, line: number, quoted: boolean): void {
    const at = this.names.byLine[line]?.find((n) => n.name === name);
    const after = at === undefined ? undefined : this.reading.lines[line]?.tokens.slice(at.to, at.to + 2);
    if (after?.some((t) => /^report(?:s|ed)$/.test(t.lower)) && name.kind !== 'person') return;
    if (!quoted || (at !== undefined && this.subject(line) === name)) this.spoke(name, line);
  }

  /** Whom a sentence tells that somebody told or asked: "“Why?” Hill asked Marsh." */
  hearer(line: number, from = 0): Name | null {
    const tokens = this.reading.lines[line]?.tokens ?? [];
    const hears = /^(?:told|tells|asked|asks)$/;
    const at = this.names.byLine[line]?.find((n) => n.title > from && hears.test(tokens[n.title - 1]?.lower ?? ''));
    return at?.name.kind === 'person' ? at.name : null;
  }

  subject(line: number): Name | null {
    return this.subjects[line]?.name ?? null;
  }

  private subjectOf(place: number): NameAt | null {
    const line = this.reading.lines[place];
    if (line === undefined) return null;
    const main = mainSubject(maskedTokens(line), this.reading.language);
    if (main === null) return null;
    // "She said Mr. Cole": the pronoun alone.
    const alone = /^(?:he|she)$/.test(line.tokens[main.from]?.lower ?? '');
    const phrase = alone ? { from: main.from, to: main.from + 1 } : main;
    return (
      this.headName(place, line, phrase) ??
      this.nameAfterComma(place, line, phrase) ??
      this.antecedent(place, line.tokens, phrase)?.at ??
      null
    );
  }

  private headName(place: number, line: Line, phrase: Phrase): NameAt | null {
    return headName(this.names.byLine[place] ?? [], line, phrase, this.reading.language);
  }

  /** The phrase describes a person named beside it by a comma: "Ann Lee, head of the port, said", "said the mayor, Ann Lee". */
  private described(place: number, line: Line, phrase: Phrase): NameAt | null {
    const { tokens } = line;
    const own = this.headName(place, line, phrase);
    // "Ann Lee, Chief Officer of the port, said": what is only a title is nobody's name.
    const titled = own?.name.text.split(' ').every((word) => TITLES.has(word.toLowerCase())) ?? false;
    if (own?.name.kind === 'person' && !titled) return null;
    const names = this.names.byLine[place] ?? [];
    if (tokens[phrase.from - 1]?.text === ',') {
      const before = names.find(
        (n) => n.to === phrase.from - 1 && n.name.kind === 'person' && !tokens[n.to - 1]?.possessive,
      );
      const closed = tokens[phrase.to]?.text === ',';
      if (before && closed && this.holdsRole(tokens, phrase)) return before;
    }
    if (tokens[phrase.to]?.text !== ',' || !this.holdsRole(tokens, phrase)) return null;
    const after = names.find((n) => n.title === phrase.to + 1 && n.name.kind === 'person');
    const ends = after ? tokens[after.to] : undefined;
    return after && (ends === undefined || /^[,.]$/.test(ends.text)) ? after : null;
  }

  private holdsRole(tokens: readonly Token[], phrase: Phrase): boolean {
    const words = tokens.slice(phrase.from, phrase.to).flatMap((t) => t.lower.split('-'));
    return words.some((word) => PERSON_NOUNS.has(word) || TITLES.has(word));
  }

  /** "Her rival, Tom Garrick, raised": the name between commas after a description is its name. */
  private nameAfterComma(place: number, line: Line, phrase: Phrase): NameAt | null {
    if (line.tokens[phrase.to]?.text !== ',') return null;
    // "Garrick’s agent, Ann Lee, raised" too.
    const owned = line.tokens.slice(phrase.from, phrase.to).some((t) => t.possessive);
    if (!owned && !this.isNominal(line.tokens[phrase.from])) return null;
    const at = this.names.byLine[place]?.find((n) => n.title === phrase.to + 1);
    return at && at.name.kind === 'person' && line.tokens[at.to]?.text === ',' ? at : null;
  }

  /** Names before a place in the text, nearest sentence last, each once. */
  private recent(place: number, before: number, fits: (at: NameAt) => boolean): NameAt[] {
    const found = new Map<Name, NameAt>();
    for (let i = Math.max(0, place - BACK); i <= place; i++) {
      for (const at of this.names.byLine[i] ?? [])
        if ((i < place || at.to <= before) && fits(at)) found.set(at.name, at);
      const about = i < place ? this.subjects[i] : null;
      if (about && fits(about)) found.set(about.name, about);
    }
    const spoke = this.lastSpeaker;
    if (spoke !== null && place - spoke.line <= 2 && fits(spoke.at)) found.set(spoke.at.name, spoke.at);
    return [...found.values()];
  }

  /** Whether a pronoun may stand for a person: nothing known of the person speaks against it. */
  mayBe(name: Name, pronoun: string): boolean {
    const gender = this.names.byLine.flat().find((at) => at.name === name);
    if (HE.has(pronoun)) return name.kind === 'person' && gender?.gender !== 'f';
    return SHE.has(pronoun) ? name.kind === 'person' && gender?.gender !== 'm' : true;
  }

  private antecedent(place: number, tokens: readonly Token[], phrase: Phrase): { at: NameAt } | null {
    const words = tokens.slice(phrase.from, phrase.to);
    const [first, second] = words;
    if (first === undefined) return null;
    const pronoun = words.length === 1 || !this.isNominal(first);
    if (pronoun) return this.ofPronoun(place, phrase.from, first.lower);
    return second === undefined
      ? null
      : (this.ofPartisan(place, words, tokens[phrase.to]) ?? this.ofNominal(place, phrase, words));
  }

  private isNominal(first: Token | undefined): boolean {
    return grammarOf(this.reading.language).determiners.has(first?.lower ?? '');
  }

  private ofPronoun(place: number, before: number, said: string): { at: NameAt } | null {
    const word = /-(il|elle|ils|elles)$/.exec(said)?.[1] ?? said;
    const gender = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : null;
    if (gender !== null || word === SIE) {
      if (this.unnamedPerson(place) || this.unnamedPerson(place - 1)) return null;
      const wanted = gender ?? 'f';
      // "he told Cole" is not Cole.
      const hearer = this.hearer(place, before);
      const may = (at: NameAt): boolean => ofKind(at, true) && (at.gender === null || at.gender === wanted);
      const fits = this.recent(place, before, (at) => at.name !== hearer && may(at));
      const [only] = fits;
      const own = fits.find((at) => this.isOwnSubject(place, at, before)) ?? (fits.length === 1 ? only : undefined);
      return own ? { at: own } : this.favoured(place, fits);
    }
    if (!IT.has(word) || this.reading.language === 'de' || this.reading.language === 'es') return null;
    const fits = this.recent(place, before, (at) => ofKind(at, false));
    return this.favoured(place, fits);
  }

  /**
   * "Marsh left the hall, which he called “a barn”": the subject of the sentence itself, and not whoever spoke before. In
   * "Marsh is late, he said" somebody else says so of Marsh, and a reply is not the subject’s.
   */
  private isOwnSubject(place: number, at: NameAt, before: number): boolean {
    const tokens = this.reading.lines[place]?.tokens ?? [];
    const verb = tokens[before + 1]?.lower ?? '';
    const aside = tokens[before - 1]?.text === ',' && /^(?:said|says|added|adds|told|argued|noted)$/.test(verb);
    // "While Marsh stood there, he said"
    const opens = at.title === 1 && grammarOf(this.reading.language).subordinators.has(tokens[0]?.lower ?? '');
    if (opens && !tokens[at.to - 1]?.possessive && at.to < before - 1 && tokens[before - 1]?.text === ',') return true;
    return at === this.subjects[place] && at.to <= before && !aside && !REPLIES.test(verb);
  }

  /** The sentence is about a person whom it does not name ("The congressman"): a pronoun may mean that one. */
  private unnamedPerson(place: number): boolean {
    const line = this.reading.lines[place];
    if (line === undefined || this.subjects[place]) return false;
    const phrase = mainSubject(maskedTokens(line), this.reading.language);
    if (phrase === null || !this.isNominal(line.tokens[phrase.from])) return false;
    return line.tokens.slice(phrase.from, phrase.from + 4).some((t) => PERSON_NOUNS.has(t.lower));
  }

  /** Among several: the one that the sentence before is about, if who spoke last is nobody else. */
  private favoured(place: number, fits: readonly NameAt[]): { at: NameAt } | null {
    const before = this.subjects[place - 1];
    const spoke = this.lastSpeaker !== null && place - this.lastSpeaker.line <= 2 ? this.lastSpeaker.at : null;
    const about = before && fits.some((f) => f.name === before.name) ? before : null;
    const said = spoke && fits.some((f) => f.name === spoke.name) ? spoke : null;
    // "Marsh had planned it, said Cole. “We all saw it,” he added.": whoever tells it goes on.
    if (said && this.lastSpeaker?.line === place - 1) return { at: said };
    const unlike = about && said && about.name !== said.name && !this.isAbout(place - 1, about);
    // Of two, the subject who is known to be a man or a woman as the pronoun says.
    if (unlike) return about.gender !== null && said.gender === null ? { at: about } : null;
    const chosen = about ?? said;
    return chosen ? { at: chosen } : null;
  }

  /** Nobody else is named in the line, or it is what its subject says ("Lee told the paper that Noor had left"). */
  private isAbout(place: number, at: NameAt): boolean {
    const line = this.reading.lines[place];
    const says = line !== undefined && isSaying(maskedTokens(line), at.to, this.reading.language);
    return says || (this.names.byLine[place] ?? []).every((n) => n.name === at.name || n.name.kind !== at.name.kind);
  }

  /** "“…,” the Ohio Democrat added": who spoke last, where the sentence before is about nobody else. */
  private ofPartisan(place: number, words: readonly Token[], verb: Token | undefined): { at: NameAt } | null {
    const spoke = this.lastSpeaker;
    // Who replies is another one.
    if (
      REPLIES.test(verb?.lower ?? '') ||
      words[0]?.lower !== 'the' ||
      words.length > 4 ||
      !/^(?:democrat|republican)$/.test(words.at(-1)?.lower ?? '')
    )
      return null;
    if (spoke === null || spoke.at.name.kind !== 'person' || place - spoke.line > 2) return null;
    const about = this.subjects[place - 1]?.name;
    return about === undefined || about === spoke.at.name || about.kind !== 'person' ? { at: spoke.at } : null;
  }

  /** "the company", "the judge": a name of that kind, or one whose role has the noun. */
  private ofNominal(place: number, phrase: Phrase, words: readonly Token[]): { at: NameAt } | null {
    const noun = words.slice(1, 4).find((t) => PERSON_NOUNS.has(t.lower) || GROUP_NOUNS.has(t.lower));
    if (noun?.possessive) return null;
    const article = words[0]?.lower ?? '';
    if (
      noun === undefined ||
      // "a senior official" is none of those named, the Portuguese "a ministra" may be.
      (article === 'a' && this.reading.language === 'en') ||
      !/^(?:the|this|that|la|le|el|il|lo|der|die|das|o|a|l['’])$/.test(article)
    )
      return null;
    if (words.slice(1, words.indexOf(noun)).some((t) => t.shape !== 'lower')) return null;
    if (grammarOf(this.reading.language).prepositions.has(words[words.indexOf(noun) + 1]?.lower ?? '')) return null;
    if (PERSON_NOUNS.has(noun.lower)) {
      const holder = holderOf(this.names.byLine, place, noun.lower);
      return holder ? { at: holder } : null;
    }
    if (noun.lower === 'account' || noun.lower === 'user') {
      const handles = this.recent(place, phrase.from, (at) => at.name.text.startsWith('@'));
      const [only] = handles;
      return handles.length === 1 && only ? { at: only } : this.favoured(place, handles);
    }
    const fits = this.recent(
      place,
      phrase.from,
      (at) => at.name.kind === 'organisation' && !at.name.text.startsWith('@'),
    );
    const [only] = fits;
    if (fits.length === 1 && only) return { at: only };
    const named = fits.filter((at) => at.name.text.toLowerCase().split(' ').includes(noun.lower));
    if (named.length === 1 && named[0]) return { at: named[0] };
    return this.favoured(place, fits);
  }

  /** The name that "he" or "she" before a token stands for; null where that is not sure. */
  pronoun(place: number, before: number, word: string): Name | null {
    return this.ofPronoun(place, before, word)?.at.name ?? null;
  }

  /** Whom a noun phrase of a line speaks of. */
  resolve(place: number, phrase: Phrase): Referent {
    const line = this.reading.lines[place];
    if (line === undefined) return { name: null, words: '', empty: true };
    const words = line.text.slice(line.tokens[phrase.from]?.start ?? 0, line.tokens[phrase.to - 1]?.end ?? 0);
    const head = this.described(place, line, phrase) ?? this.headName(place, line, phrase);
    if (head !== null) return { name: head.name, words, empty: false };
    const found = this.antecedent(place, line.tokens, phrase);
    if (found !== null) return { name: found.at.name, words, empty: false };
    const lower = words.toLowerCase();
    return { name: null, words, empty: isPronoun(lower) };
  }
}
