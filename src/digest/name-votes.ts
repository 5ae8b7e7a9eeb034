import { sayingOf } from '../language/saying';
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import type { Mention } from './mentions';
import type { Line } from './reading';
import type { Token } from './tokens';

const IN = new Set('in at near outside around across from en em à dans nach aus bei à a près presso vicino'.split(' '));
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

export interface Votes {
  person: number;
  place: number;
  organisation: number;
  /** Part of those for a body that an article alone gives. */
  articles: number;
  /** Mentions after an article or a word of place: so things are named, people seldom. */
  thing: number;
  /** Mentions behind "in" or "near". */
  inside: number;
}

/** What the words around one mention tell of its kind. */
export function vote(votes: Votes, mention: Mention, line: Line, language: string | null): void {
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
  if (after && /^(?:shares|employees|shareholders|customers|ceo|cfo)$/.test(after.lower)) votes.organisation += 1;
  if (before?.lower === 'in' && /^(?:shares|stake)$/.test(tokens[mention.title - 2]?.lower ?? ''))
    votes.organisation += 2;
  if (/^(?:visit|visits|visited|visiting|toured|reached)$/.test(before?.lower ?? '')) votes.place += 1;
  const beside = mention.to - mention.from === 1 && before?.lower === 'the' ? (after?.lower ?? '') : '';
  // "the Marsh administration" is of a person, "the Marsh family" is several.
  if (/^(?:administration|presidency|campaign|era|camp)$/.test(beside)) votes.person += 1.5;
  else if (before?.lower === 'the' && !/^(?:famil(?:y|ies)|clan|dynasty|brothers|sisters)$/.test(beside)) {
    votes.organisation += 0.7;
    votes.articles += 0.7;
  }
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
