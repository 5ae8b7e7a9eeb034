import { DEMONYMS } from '../language/demonyms';
import { FIELDS } from '../language/fields';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { OPENERS } from '../language/name-words';
import { BODIES, KNOWN_ORGANISATIONS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace, PLACE_NOUNS } from '../language/places';
import { sayingOf } from '../language/saying';
import { FEMININE_TITLES, GROUP_NOUNS, MASCULINE_TITLES, PERSON_NOUNS, TITLES } from '../language/titles';
import { acronymOf } from './acronyms';
import { isGivenName } from './capitals';
import type { NameKind } from './digest';
import { isDescribed, isTradeName } from './german-names';
import type { Entity, Mention } from './mentions';
import type { Line } from './reading';
import type { Token } from './tokens';

const IN = new Set('in at near outside around across from en em à dans nach aus bei à a près presso vicino'.split(' '));
const FIRST_OF_PLACE = new Set(
  'lake river mount mt cape gulf fort port saint st st. san santa são saint- isle north south east west new río monte lac île bad northern southern eastern western central northeast northwest southeast southwest el los las santo puerto morro serra cerro sierra pico praia ilha isla lago laguna val cabo upper lower greater great'.split(
    ' ',
  ),
);
const LEADS_ORGANISATION = new Set(
  'radio university bank department ministry house institute ministerio universidad banco instituto confederación federación asociación partido ministère université banque agence assemblée parti bundesamt ministério universidade instituto federação conselho agência defesa câmara ministero università banca istituto partito agenzia house'.split(
    ' ',
  ),
);

const OF = /^(?:of|de|da|do|di|von|aus|du|del)$/;
const OF_PLACE =
  /^(?:council|town|city|village|port|mayor|population|people|outskirts|streets|capital|region|province|district|suburb|coast|north|south|east|west|part|parts|native|resident|residents|citizens|bishop|governor|alcalde|alcaldesa|vecino|vecina|maire|ville|morador|moradora|prefeito|prefeita|sindaco|sindaca|comune|pueblo|bürgermeister|bürgermeisterin|stadt|gemeinde|dorf|mina|túnel|puerto|puente|valle|playa|barrio|municipio|localidad|provincia|tunnel|village|commune|préfecture|vallée|pont|quartier|plage|paese|città|porto|spiaggia|quartiere|galleria|município|cidade|bairro|praia|miles|kilometres|km)$/;
const OF_GROUP =
  /^(?:executive|ceo|chairman|chairwoman|founder|co-founder|owner|shares|employees|customers|board|member|members|managers?|shareholders|subsidiary|unit)$/;

const PLACED =
  /^(?:dam|crossing|river|bridge|valley|region|area|province|district|airport|prison|border|coast|hills|mountains|peninsula|desert|forest|suburb|neighbourhood|neighborhood|harbour|harbor|island|canal|reservoir|mine|refinery)$/;

/** Who belongs to a side in a match. */
const SIDE = /^(?:manager|coach|striker|goalkeeper|keeper|captain|midfielder|defender|fans|supporters)$/;
const THING = /^(?:the|a|an|this|that|these|its|their|our|your|of|in|on|at|into|through|via|across|inside|near|per)$/;

/** "Its director, Sana Lee, said", "Drew Lee, the firm’s deputy chief,": a person’s noun beyond the comma. */
function isBesideRole(tokens: readonly Token[], mention: Mention): boolean {
  const role = (token: Token | undefined): boolean =>
    token?.possessive !== true && (PERSON_NOUNS.has(token?.lower ?? '') || TITLES.has(token?.lower ?? ''));
  if (tokens[mention.title - 1]?.text === ',' && role(tokens[mention.title - 2])) return true;
  if (tokens[mention.to]?.text !== ',') return false;
  for (let i = mention.to + 1; i < mention.to + 8 && i < tokens.length; i++) {
    if (tokens[i]?.kind === 'mark' && !/^[-’'.]$/.test(tokens[i]?.text ?? '')) return false;
    if (role(tokens[i])) return true;
  }
  return false;
}

interface Votes {
  person: number;
  place: number;
  organisation: number;
  /** Mentions after an article or a word of place: so things are named, people seldom. */
  thing: number;
  /** Mentions behind "in" or "near". */
  inside: number;
}

/** What the words around one mention tell of its kind. */
function vote(votes: Votes, mention: Mention, line: Line, language: string | null): void {
  const { tokens } = line;
  const before = tokens[mention.title - 1];
  const after = tokens[mention.to];
  const last = tokens[mention.to - 1];
  if (mention.title < mention.from || PERSON_NOUNS.has(before?.lower ?? '')) votes.person += 3;
  // "The charity Clear Water": what it is stands before it; not "the party Marsh founded".
  const named = mention.to - mention.from > 1 || after === undefined || after.kind === 'mark';
  if (named && before?.shape === 'lower' && mention.title === mention.from && GROUP_NOUNS.has(before.lower))
    votes.organisation += 2;
  const share = /^(?:shares|stake|stakes|investors|investment|confidence|trust|faith)$/.test(
    tokens[mention.title - 2]?.lower ?? '',
  );
  // "Condenó a Tomás Riquelme": before a person, too.
  const personal = language === 'es' && before?.lower === 'a' && mention.to - mention.from > 1;
  if (personal) votes.person += 0.5;
  if (before && IN.has(before.lower) && !share && !personal)
    votes.place += before.lower === 'from' || before.lower === 'at' ? 0.6 : 1;
  if (/^(?:in|near|outside|around|en|dans|em|nahe)$/.test(before?.lower ?? '') && !share) votes.inside++;
  if (OF.test(before?.lower ?? '')) {
    const head = tokens[mention.title - 2]?.lower ?? '';
    if (OF_PLACE.test(head)) votes.place += 1.2;
    // "Fincas de Arbela": of a thing in small letters, and nothing tells more of it.
    else if (before?.lower === 'de' && mention.to - mention.from === 1 && tokens[mention.title - 2]?.shape === 'lower')
      votes.place += 0.6;
    if (OF_GROUP.test(head)) votes.organisation += 1;
  }
  if (mention.title === 0 && after && /^[—–]$/.test(after.text)) votes.place += 3;
  if (after && PLACED.test(after.lower) && !last?.possessive) votes.place += 1;
  if (after && last?.possessive && SIDE.test(after.lower)) votes.organisation += 1.5;
  if (before && /^(?:beat|beating|beaten|defeated|thrashed|against)$/.test(before.lower)) votes.organisation += 0.75;
  if (after && /^(?:shares|employees|shareholders|customers)$/.test(after.lower)) votes.organisation += 1;
  if (before?.lower === 'in' && /^(?:shares|stake)$/.test(tokens[mention.title - 2]?.lower ?? ''))
    votes.organisation += 2;
  if (/^(?:visit|visits|visited|visiting|toured|reached)$/.test(before?.lower ?? '')) votes.place += 1;
  const beside = mention.to - mention.from === 1 && before?.lower === 'the' ? (after?.lower ?? '') : '';
  // "the Marsh administration" is of a person, "the Marsh family" is several.
  if (/^(?:administration|presidency|campaign|era|camp)$/.test(beside)) votes.person += 1.5;
  else if (before?.lower === 'the' && !/^(?:famil(?:y|ies)|clan|dynasty|brothers|sisters)$/.test(beside))
    votes.organisation += 0.7;
  if (before && THING.test(before.lower)) votes.thing++;
  if (before && sayingOf(language).say.has(before.lower) && before.shape === 'lower') votes.person += 0.5;
  if (isBesideRole(tokens, mention)) votes.person += 1;
  if (after && !last?.possessive && sayingOf(language).say.has(after.lower)) votes.person += 0.5;
  // "Brandmark said she would": a body would say "it".
  if (after && sayingOf(language).say.has(after.lower) && /^(?:he|she)$/.test(tokens[mention.to + 1]?.lower ?? ''))
    votes.person += 0.75;
  const placed = before !== undefined && IN.has(before.lower);
  if (!placed && (after?.lower === 'who' || (after?.text === ',' && tokens[mention.to + 1]?.lower === 'who')))
    votes.person += 2;
  if (
    after?.text === ',' &&
    /^\d{1,2}$/.test(tokens[mention.to + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[mention.to + 2]?.text ?? '')
  )
    votes.person += 3;
  if (after?.text === ',' && /^(?:an?|one|the)$/.test(tokens[mention.to + 1]?.lower ?? '')) {
    for (let i = mention.to + 2; i < mention.to + 8 && i < tokens.length && tokens[i]?.text !== ','; i++)
      if (PERSON_NOUNS.has((tokens[i]?.lower ?? '').replace(/s$/, '')) && !tokens[i]?.possessive) votes.person += 1.5;
  }
}

/** Laws, prizes and days: called by people's names as often as not. */
const THINGS =
  /^(?:act|bill|treaty|accord|award|awards|prize|day|cup|open|amendment|doctrine|archive|index|initiative|project|plan|rule|rules|code|circuit|series|championship|championships|festival|season|agreement|deal|summit|strategy|scandal|crisis|war|wars|proclamation|declaration|shutdown|fellowship|scholarship|medal|trophy|bowl|olympics|policy|newsletters?|updates|stories|law|marathon)$/;

/** Well-known programmes and speeches, which look like bodies. */
const PROGRAMMES =
  /^(?:state of the union|medicare|medicaid|obamacare|social security|maga|daca|jcpoa|nafta|constitution|north|south|east|west|midwest)$|^(?:hurricane|typhoon|cyclone|tropical storm|operation) /i;

function byWords(text: string, language: string | null): NameKind | null {
  const parts = text.toLowerCase().replace(/\.$/, '').split(/\s+/);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (text.startsWith('@') || (parts.length > 1 && THINGS.test(last)) || PROGRAMMES.test(text)) return 'other';
  // Cheap first: "any letter" is an expression that takes long to make.
  if (/[’']s$/.test(text) && /^\p{Lu}[\p{L} ]+[’']s$/u.test(text)) return 'organisation';
  if (/^(?:air force|marine) one$/i.test(text)) return 'other';
  if (isKnownPlace(text)) return 'place';
  if (parts.length > 1 && (LEGAL_FORMS.has(last) || parts.includes('&'))) return 'organisation';
  const key = text.toLowerCase().replaceAll('.', '').replaceAll(' ', '_');
  if (KNOWN_ORGANISATIONS.has(key) || KNOWN_ORGANISATIONS.has(key.replace(/^u[sk]_/, ''))) return 'organisation';
  if (parts.length > 1 && (LEADS_ORGANISATION.has(first) || (ORGANISATION_NOUNS.has(last) && !PLACE_NOUNS.has(last))))
    return 'organisation';
  if (language === 'de' && parts.length === 2 && isTradeName(first)) return 'organisation';
  if (language === 'de' && (isDescribed(text) || /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(text)) && !PLACE_NOUNS.has(last))
    return 'organisation';
  if (parts.length > 1 && HEAD_FIRST.has(language ?? '') && isHead(first)) return 'organisation';
  const of = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
  if (of > 0 && ORGANISATION_NOUNS.has(parts[of - 1] ?? '') && !PLACE_NOUNS.has(parts[of - 1] ?? ''))
    return 'organisation';
  if (of > 0 && PLACE_NOUNS.has(parts[of - 1] ?? '')) return 'place';
  // "New York Giants"
  if (/[^s]s$/.test(last) && !PLACE_NOUNS.has(last) && isKnownPlace(parts.slice(0, -1).join(' ')))
    return 'organisation';
  if (parts.length > 1 && (PLACE_NOUNS.has(last) || last === 'st' || FIRST_OF_PLACE.has(first))) return 'place';
  if (ORGANISATION_NOUNS.has(last) || (last.endsWith('works') && /^\p{L}{4,}works$/u.test(last))) return 'organisation';
  return (acronymOf(text) !== null && !text.includes(' ')) || isFused(text) ? 'organisation' : null;
}

/** "BrightNord": a word of two is a firm's name, and no "McLund" or "DeLund". */
const isFused = (text: string): boolean =>
  /^[A-Z][a-z]{2,}[A-Z][A-Za-z]*$/.test(text) && !/^(?:Mac|Van|Von|Fitz|San|Saint|Della|Abd)/.test(text);

/** Small words that no person’s name has. */
const JOINS_THINGS = /^(?:of|for|and|the|on|to|in|by|with)$/;

/** Words that begin what pages and headlines say, and nobody's name. */
const COMMON =
  /^(?:key|full|free|vote|ask|avoid|cancel|stop|save|end|view|play|top|very|big|poor|project|dream|phase|price|order|rights)$|[a-z]{2}(?:tion|ment|ness|ship|tive|ical)s?$/;

/** A word that tells what something is, before the last of a name. */
const isNoun = (word: string): boolean =>
  GROUP_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  FIELDS.has(word) ||
  DEMONYMS.has(word) ||
  OPENERS.has(word) ||
  COMMON.test(word);

/** Languages in which a body is called by its first word ("Guardia di Finanza", "Landgericht Kiel"). */
const HEAD_FIRST = new Set(['es', 'fr', 'pt', 'it', 'ca', 'de']);
const isHead = (word: string): boolean => BODIES.has(word) || ORGANISATION_NOUNS.has(word);

/** Kind and gender of a name, from its own words first, then from what stands around it. */
export function settleKind(
  entity: Entity,
  lines: readonly Line[],
  language: string | null,
  small: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): void {
  const votes: Votes = { person: 0, place: 0, organisation: 0, thing: 0, inside: 0 };
  for (const mention of entity.mentions.slice(0, 30)) {
    const line = lines[mention.line];
    if (line === undefined) continue;
    vote(votes, mention, line, language);
    entity.gender ??= genderOf(mention, line);
  }
  const plain = entity.mentions.filter((m) => !m.text.startsWith('@'));
  const longest = (plain.length > 0 ? plain : entity.mentions).reduce((a, b) =>
    b.text.length > a.text.length ? b : a,
  ).text;
  // A surname or given name that the text uses by itself: so it does with people.
  const parts = longest.toLowerCase().split(' ');
  const shortened = parts.length > 1 && (alone.has(parts.at(-1) ?? '') || alone.has(parts[0] ?? ''));
  entity.inside = votes.inside > 0;
  entity.asPerson = votes.person > votes.place && votes.thing === 0;
  const surname = parts.length > 1 && alone.has(parts.at(-1) ?? '');
  const bare = /[^su]s$/.test(longest) && entity.mentions.every(({ line }) => isBare(lines[line]));
  entity.kind = kindFrom(longest, votes, small, { shortened, surname, bare }, language);
  if (entity.kind !== 'person') entity.gender = null;
}

/** "Popular Contributors": a line of capitals without a full stop, of a menu and no sentence. */
const isBare = (line: Line | undefined): boolean =>
  line !== undefined && line.tokens.at(-1)?.text !== '.' && !line.tokens.some(({ shape }) => shape === 'lower');

/** Well-known places that people are called after; of the others a word for a person ("its ally Iran") makes nobody. */
const PERSONS_TOO =
  /^(?:jordan|chad|israel|paris|london|austin|dallas|houston|washington|charlotte|florence|sofia|lincoln|madison|georgia|virginia|kenya|india|china|ireland|england|wales|scotland|milan|victoria|sydney|phoenix|denver|bristol|santiago|valencia|mali|cuba|alberta|montana|dakota|carolina|marseille|nice|orlando|newcastle|oxford|cleveland|pittsburgh|perth|lima|rio)$/i;

function kindFrom(
  text: string,
  votes: Votes,
  small: ReadonlySet<string>,
  { shortened, surname, bare }: { readonly shortened: boolean; readonly surname: boolean; readonly bare: boolean },
  language: string | null,
): NameKind {
  const given = isGivenName((text.split(' ')[0] ?? '').toLowerCase()) && text.includes(' ');
  const own = byWords(text, language);
  const placed = isKnownPlace(text) && ((votes.place > 0 && votes.person < 3 + votes.place) || !PERSONS_TOO.test(text));
  if (votes.person >= 3 && own !== 'organisation' && !placed) return 'person';
  // "Bryony Lake", whom the text calls Lake as it calls no lake.
  if (own === 'place' && surname && !isKnownPlace(text) && votes.person > 0 && votes.place + votes.thing === 0)
    return 'person';
  if (given && own === 'place' && !isKnownPlace(text)) return votes.place > votes.person ? 'place' : 'person';
  if (own === 'place' && votes.organisation >= 1.5 && / (?:City|Town|County|Park)$/.test(text)) return 'organisation';
  if (own !== null) return own;
  if (given) return 'person';
  if (votes.place >= 1 && votes.place > votes.person) return 'place';
  const parts = text.split(' ');
  if (parts.length === 1 && votes.organisation >= 1) return 'organisation';
  const team = parts.length > 1 && isKnownPlace(parts.slice(0, -1).join(' '));
  if (team && /s$/.test(text)) return 'organisation';
  const end = parts.at(-1) ?? '';
  const thing =
    (/^\p{Lu}{2,}$/u.test(end) && text !== text.toUpperCase()) ||
    DEMONYMS.has(end.toLowerCase()) ||
    team ||
    bare ||
    KNOWN_ORGANISATIONS.has((parts[0] ?? '').toLowerCase()) ||
    FIELDS.has(end.toLowerCase()) ||
    /(?:ation|ment|ness|ism|ality|icies|^Program|^Programme|^System|^Loan|^Report|^List|^Scheme)s?$/.test(end) ||
    ORGANISATION_NOUNS.has(end.toLowerCase().replace(/s$/, '')) ||
    parts.slice(0, -1).some((p) => isNoun(p.toLowerCase())) ||
    parts.some((p) => small.has(p.toLowerCase()) && p.length > 3);
  if (
    parts.length >= 2 &&
    parts.length <= 4 &&
    !parts.some((p) => JOINS_THINGS.test(p)) &&
    (shortened || votes.person > 0 || votes.thing === 0) &&
    (!thing || votes.person >= 1.5) &&
    votes.organisation < 0.7 &&
    parts.every((p) => /^\p{Lu}[\p{L}'’-]|^\p{Lu}\.?$|^\p{Ll}{1,3}$|^\p{Ll}{2,4}[-‐]\p{Lu}/u.test(p))
  )
    return 'person';
  // Two states that are given names as well.
  if (/^(?:Virginia|Georgia)$/.test(text) && votes.person === 0 && language !== 'de') return 'place';
  if (votes.person > 1 && !team) return 'person';
  if (votes.organisation >= 0.7 && votes.organisation > votes.place) return 'organisation';
  return votes.place >= 0.6 ? 'place' : 'other';
}

function genderOf(mention: Mention, line: Line): 'm' | 'f' | null {
  for (let i = mention.title; i < mention.from; i++) {
    const word = line.tokens[i]?.lower ?? '';
    if (MASCULINE_TITLES.has(word)) return 'm';
    if (FEMININE_TITLES.has(word)) return 'f';
    const told = PERSON_NOUNS.get(word);
    if (told === 'm' || told === 'f') return told;
  }
  const before = PERSON_NOUNS.get(line.tokens[mention.title - 1]?.lower ?? '');
  if (before === 'm' || before === 'f') return before;
  const first = line.tokens[mention.from]?.lower ?? '';
  if (mention.to - mention.from < 2) return null;
  if (MASCULINE_NAMES.has(first)) return FEMININE_NAMES.has(first) ? null : 'm';
  if (FEMININE_NAMES.has(first)) return 'f';
  return null;
}
