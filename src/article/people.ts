import { LANGUAGES } from '../language/clutter/languages';
import { unescapeTwice } from './entities';
import { fold, tidy } from './fold';
import { phraseList } from './phrase-list';

/** Who a byline names: people one by one, and agencies whose copy it is. */
export interface People {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
}

/** News agencies by what bylines call them; the first form is the one shown. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['AP', /^(?:the )?associated press$|^ap$|^ap news$/i],
  ['Reuters', /^(?:thomson )?reuters(?: staff)?$|^(?:رويترز|路透社|ロイター)$/i],
  ['AFP', /^afp$|^agence france[- ]presse$|^relaxnews$|^أ ?ف ?ب$/i],
  ['dpa', /^dpa(?:[-/ ].*)?$|^deutsche presse-agentur$/i],
  ['EFE', /^(?:agencia )?efe$/i],
  ['ANSA', /^(?:agenzia )?ansa$/i],
  ['Lusa', /^(?:agência )?lusa$/i],
  ['PAP', /^pap$/i],
  ['ANP', /^anp$/i],
  ['Belga', /^belga$/i],
  ['Xinhua', /^xinhua$|^新华社$|^新華社$/i],
  ['Kyodo', /^kyodo(?: news)?$|^共同通信(?:社)?$/i],
  ['Jiji', /^jiji(?: press)?$|^時事通信(?:社)?$/i],
  ['Yonhap', /^yonhap(?: news agency)?$|^연합뉴스$/i],
  ['PTI', /^pti$|^press trust of india$/i],
  ['ANI', /^ani$|^asian news international$/i],
  ['IANS', /^ians$/i],
  ['AAP', /^aap$|^australian associated press$/i],
  ['PA', /^pa(?: media)?$|^press association$/i],
  ['The Canadian Press', /^(?:the )?canadian press$/i],
  ['Bloomberg', /^bloomberg(?: news)?$/i],
  ['UPI', /^upi$/i],
  ['TASS', /^tass$/i],
  ['Interfax', /^interfax(?:-.*)?$/i],
  ['Anadolu', /^anadolu(?: agency| ajansı)?$|^aa$/i],
  ['Europa Press', /^europa press$/i],
  ['Agência Brasil', /^agência brasil$/i],
  ['KNA', /^kna$/i],
  ['APA', /^apa$/i],
  ['Keystone-SDA', /^(?:keystone-)?sda$|^ats$/i],
  ['NTB', /^ntb$/i],
  ['TT', /^tt$|^tidningarnas telegrambyrå$/i],
  ['Ritzau', /^(?:\/?ritzau\/?)$/i],
  ['STT', /^stt$/i],
  ['ČTK', /^čtk$/i],
  ['TASR', /^tasr$/i],
  ['MTI', /^mti$/i],
  ['Agerpres', /^agerpres$/i],
  ['Ukrinform', /^(?:ukrinform|укрінформ)$/i],
  ['RIA Novosti', /^(?:ria novosti|риа новости)$/i],
  ['Antara', /^antara$/i],
  ['Bernama', /^bernama$/i],
  ['CNA', /^(?:中央社)$/],
  ['WAM', /^(?:wam|وام)$/i],
];

const ANY_AGENCY = new RegExp(AGENCIES.map(([, form]) => form.source).join('|'), 'i');

export function agencyNamed(text: string): string | null {
  const name = text.trim().replace(/^\(|\)$/g, '');
  if (!ANY_AGENCY.test(name)) return null;
  return AGENCIES.find(([, form]) => form.test(name))?.[0] ?? null;
}

const byWords = LANGUAGES.flatMap(({ by }) => by).sort((a, b) => b.length - a.length);
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const BY = new RegExp(`^(?:${byWords.map(literal).join('|')})(?=[\\s:：/・]|$)[\\s:：/・]*`, 'i');
export const beginsWithBy = (text: string): boolean => BY.test(text);

/** Whether a text is "By" or its like and nothing else. */
export const isOnlyBy = (text: string): boolean => text !== '' && text.replace(BY, '').trim() === '';

const AND = new RegExp(
  `\\s*(?:[;/|•·、，]|,(?!\\s*(?:jr|sr|ph\\.?d|m\\.?d|ii|iii)\\b)|&|\\s(?:${LANGUAGES.flatMap(({ and }) => and)
    .filter((word) => /^\p{L}/u.test(word) && !/[\u3040-\u9fff]/.test(word))
    .map(literal)
    .join('|')})\\s)\\s*`,
  'i',
);
const jobs = phraseList(LANGUAGES.flatMap(({ jobs }) => jobs));
/** Whether a folded text names what somebody at an outlet does. */
export const namesJob = (folded: string): boolean => jobs.within(folded);
/** Words beside a name that are none. */
const NO_NAME = new Set(
  [
    ...LANGUAGES.flatMap(({ published, updated }) => [...published, ...updated]),
    'the',
    'a',
    'head',
    'link copied',
    'share',
    'photo',
  ].map(fold),
);
const desks = phraseList(LANGUAGES.flatMap(({ desks }) => desks));
const MAX_NAME = 60;

/**
 * Reads a byline: "By Ana Ruiz and Tom Lee, City Reporter | Reuters" gives two people and one agency. Titles, places,
 * addresses, desks and the outlet's own name are no people.
 */
export function readByline(text: string, outlet: string | null = null): People {
  let rest = tidy(unescapeTwice(text)).slice(0, 400);
  for (let i = 0; i < 2; i += 1) rest = rest.replace(BY, '');
  const people: string[] = [];
  const agencies: string[] = [];
  for (const segment of rest.split(/\s*[|•·;\n]\s*/)) {
    for (const written of segment.split(AND)) {
      const tail = AGENCY_TAIL.exec(written)?.[0] ?? '';
      const part = withoutTail(written.slice(0, written.length - tail.length), outlet);
      const bare = withoutPaper(cleanName(part));
      const agency = agencyNamed(tail.trim()) ?? agencyNamed(bare);
      if (agency !== null && !agencies.includes(agency)) agencies.push(agency);
      if (bare === '' || NOT_AUTHOR.test(part) || agencyNamed(bare) !== null) continue;
      if (people.length > 0 && CREDENTIAL.test(bare)) continue;
      // Behind a full name, one word alone is the place it was written in: "Anna Schmidt, Berlin".
      if (people.some((name) => name.includes(' ')) && ONE_WORD.test(bare)) continue;
      // What follows a paper's or a broadcaster's name in the same breath is where it is.
      if (people.length > 0 && INSTITUTION.test(bare)) break;
      if (isPerson(bare, outlet) && !people.some((name) => fold(name) === fold(bare))) people.push(bare);
    }
  }
  return { people, agencies };
}

/** An agency's name right behind a person's ("By ANA RUIZ Associated Press"). */
const AGENCY_TAIL =
  /(?<=[^\s\d]{2})\s+(?:for\s+)?(?:the\s+)?(?:associated press|reuters|afp|bloomberg(?: news)?|canadian press)$/i;

/** Behind a person's name a paper's, a broadcaster's or a school's name says where that person works. */
const INSTITUTION =
  /(?:^|[\s-])(?:Times|Post|Tribune|Enquirer|Courier|Herald|Gazette|Chronicle|Journal|Telegram|Telegraph|News|Today|Daily|Appeal|Sentinel|Review|Report|Magazine|Network|University|College|Institute|School|Press|Media|Radio|TV|FM|Wire|Zeitung|Diario)(?:$|\s)/i;
/** What no person's name begins or ends with. */
const NAMES_NO_PERSON =
  /^(?:The|Center|Centre|Department|Office|Ministry|University|Institute)\s|\s(?:Department|Institute|University|Foundation|Association|Agency|Inc\.?|LLC|Ltd\.?|GmbH)$/;
/** Letters behind a name: "MD", "RDN", "PhD". */
const CREDENTIAL = /^(?:\p{Lu}{2,5}|Ph\.?D\.?|M\.?D\.?|Esq\.?|E-RYT.*)$/u;
/** A word of a script that sets names apart with spaces. */
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}’'-]+$/u;
/** Scripts in which a title follows a name of two to five characters: "山田太郎記者", "홍길동 기자". */
const TITLE_BEHIND =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Hangul}{2,5})\s?(?:記者|记者|特派員|編集委員|論説委員|기자|특파원|선임기자|인턴기자|논설위원|전문기자)$/u;
/** "【记者王小明台北报道】" and its like: who reports, and from where. */
const REPORTS =
  /^[【（(]?(?:本报|本報|特约|特約)?(?:记者|記者)\s?(\p{Script=Han}{2,4}?)(?:[／/].*|\p{Script=Han}{2,3}(?:报道|報導|報道|电|電))[】）)]?$/u;
/** Who did something else than write it. */
const NOT_AUTHOR =
  /^\s*(?:edited|reviewed|medically|fact[- ]?checked|researched|photos?|photographs?|illustrat\w*|video|produced|updated|translated|sponsored|instagram|getty|image)\b/i;

/** The part without the outlet's name behind a person's ("Ana Ruiz Valley Sentinel"). */
function withoutTail(part: string, outlet: string | null): string {
  if (outlet === null || outlet.length < 3 || part.length <= outlet.length + 3) return part;
  return part.toLowerCase().trimEnd().endsWith(outlet.toLowerCase()) ? part.trimEnd().slice(0, -outlet.length) : part;
}

/** "Ana Ruiz Valley Telegram": behind two words of a name, words that end in a paper's tell where the person works. */
function withoutPaper(name: string): string {
  const words = name.split(' ');
  return words.length >= 4 && words.length <= 6 && INSTITUTION.test(words.at(-1) ?? '')
    ? words.slice(0, 2).join(' ')
    : name;
}

function cleanName(part: string): string {
  return tidy(part)
    .replace(REPORTS, '$1')
    .replace(BY, '')
    .replace(TITLE_BEHIND, '$1')
    .replace(/\s*[([{（].*$/, '')
    .replace(/\s*(?:https?:\/\/|www\.)\S*/gi, '')
    .replace(/\s*\S+@\S+\.\S+/g, '')
    .replace(/\s*@\w+.*$/, '')
    .replace(/^(?:view )?(?:all )?(?:posts|articles|stories) by:?\s+|^authored by:?\s+/i, '')
    .replace(/\s+(?:M\.?[DSA]\.?|Ph\.?D\.?|RDN?|RN|CPT|CFA|JD|LD)$/, '')
    .replace(/^(?:mr|mrs|ms|dr|prof|sir|dame|rev)\.?\s+(?=[^\s\d]+\s)/i, '')
    .replace(/\s+(?:in|for|at|of|from|of the|aus|à|en|in het)\s+\p{Lu}.*$/u, '')
    .replace(/\s+(?:published|updated|posted|last)\b.*$/i, '')
    .replace(/\s[-–—|]\s.*$/, '')
    .replace(/^[\s,.:;–—-]+|[\s,:;–—-]+$/g, '');
}

function isPerson(name: string, outlet: string | null): boolean {
  if (
    name.length < 2 ||
    name.length > MAX_NAME ||
    /(?:^|\s)\d|\d{2}|[<>{}=?!)]|https?:|\.(?:com|org|net|co)\b/i.test(name)
  )
    return false;
  if (!/\p{L}/u.test(name)) return false;
  const folded = fold(name);
  if (outlet !== null && bareOutlet(outlet) === bareOutlet(name)) return false;
  if (NO_NAME.has(folded) || desks.within(folded) || jobs.within(folded)) return false;
  const words = name.split(/\s+/);
  if (words.length > 1 ? NAMES_NO_PERSON.test(name) : INSTITUTION.test(name)) return false;
  if (words.length > 6) return false;
  return words.length === 1 ? /^[\p{Lu}\p{Lo}]/u.test(name) : words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

/** An outlet's name without "the" and the ending of its address: "Le Journal.fr" is Le Journal. */
const bareOutlet = (name: string): string =>
  fold(name.trim().replace(/(?<=[^\s\d.])\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, '')).replace(/^the /, '');

/** "Follow Ana Ruiz on Twitter" and its like in the languages of the catalogue. */
export const FOLLOW =
  /^(?:follow|siga a|sigue a|seguir a|suivez|suivre|folgen sie|folge|segui|siga|volg|obserwuj|takip edin:?|تابع(?:وا)?)\s+((?:[^\s\d,;:!?()|]+\s){2,4})(?:on|en|sur|auf|su|no|na|op|على)\s+(?:twitter|x|facebook|instagram|bluesky|mastodon|threads|تويتر|إكس)\b/i;

/** A name printed in capitals as a reader writes it: "MIKE O'NEIL" is Mike O'Neil; other names stay as they are. */
export function unshout(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || /^\p{Lu}{1,3}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
