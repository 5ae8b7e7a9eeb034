import { byLanguage, wordList } from './word-list';

/** Number words of a language, lower case. */
export interface NumberWords {
  /** Words whose values add up ("twenty", "five"), or that stand alone. */
  readonly units: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them ("hundred", "million", "bn"). */
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Shares of a whole ("third", "quarter"); what stands before counts them. */
  readonly shares: ReadonlyMap<string, number>;
  readonly half: ReadonlySet<string>;
  /** "and" inside a number ("a hundred and five"). */
  readonly and: ReadonlySet<string>;
  /** Indefinite article: stands for one before a scale ("a million"). */
  readonly one: ReadonlySet<string>;
  /** Separator of decimals in figures: "." or ",". */
  readonly decimal: '.' | ',';
}

const pairs = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .split(/\s+/)
      .filter((pair) => pair !== '')
      .map((pair) => {
        const cut = pair.lastIndexOf(':');
        return [pair.slice(0, cut), Number(pair.slice(cut + 1))] as const;
      }),
  );

export const numberWordsOf = byLanguage<NumberWords>({
  en: {
    units:
      pairs(`zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
      fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
      seventy:70 eighty:80 ninety:90`),
    scales:
      pairs(`pair:2 dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 m:1e6 mn:1e6 mln:1e6 b:1e9 bn:1e9 bln:1e9
      t:1e12 tn:1e12 trn:1e12 k:1e3 lakh:1e5 crore:1e7`),
    ordinals:
      pairs(`first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
      thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20`),
    shares:
      pairs(`third:3 thirds:3 quarter:4 quarters:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7 eighth:8 eighths:8
      tenth:10 tenths:10`),
    half: wordList('half'),
    and: wordList('and'),
    one: wordList('a an'),
    decimal: '.',
  },
  es: {
    units:
      pairs(`cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13
      catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidós:22
      veintitrés:23 veinticuatro:24 veinticinco:25 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80
      noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 quinientos:500 quinientas:500`),
    scales: pairs('docena:12 docenas:12 mil:1e3 millón:1e6 millones:1e6 billón:1e12 billones:1e12'),
    ordinals:
      pairs(`primer:1 primera:1 primero:1 segundo:2 segunda:2 tercer:3 tercera:3 tercero:3 cuarto:4 cuarta:4 quinto:5
      quinta:5 sexto:6 sexta:6 séptimo:7 octavo:8 noveno:9 décimo:10`),
    shares: pairs('tercio:3 tercios:3 cuartos:4'),
    half: wordList('mitad'),
    and: wordList('y'),
    one: wordList('un una'),
    decimal: ',',
  },
  fr: {
    units:
      pairs(`zéro:0 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14
      quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 quatre-vingts:80
      quatre-vingt-dix:90`),
    scales:
      pairs(`dizaine:10 douzaine:12 vingtaine:20 trentaine:30 cinquantaine:50 centaine:100 cent:100 cents:100 millier:1e3
      milliers:1e3 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9`),
    ordinals: pairs(
      'premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 dixième:10',
    ),
    shares: pairs('tiers:3 quart:4 quarts:4'),
    half: wordList('moitié demi demi-million'),
    and: wordList('et'),
    one: wordList('un une'),
    decimal: ',',
  },
  de: {
    units:
      pairs(`null:0 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14
      fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70
      achtzig:80 neunzig:90 hundert:100 zweihundert:200 dreihundert:300`),
    scales: pairs(
      'dutzend:12 tausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12',
    ),
    ordinals:
      pairs(`erste:1 ersten:1 erster:1 erstes:1 zweite:2 zweiten:2 zweiter:2 zweites:2 dritte:3 dritten:3 dritter:3 drittes:3
      vierte:4 vierten:4 fünfte:5 fünften:5 sechste:6 siebte:7 achte:8 neunte:9 zehnte:10`),
    shares: pairs('drittel:3 viertel:4 fünftel:5 zehntel:10'),
    half: wordList('hälfte halbe'),
    and: wordList('und'),
    one: wordList('ein eine einer'),
    decimal: ',',
  },
  pt: {
    units:
      pairs(`zero:0 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14
      quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19 vinte:20 trinta:30
      quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300`),
    scales: pairs(
      'dúzia:12 dúzias:12 mil:1e3 milhão:1e6 milhões:1e6 bilhão:1e9 bilhões:1e9 trilhão:1e12 trilhões:1e12',
    ),
    ordinals: pairs(
      'primeiro:1 primeira:1 segundo:2 segunda:2 terceiro:3 terceira:3 quarto:4 quarta:4 quinto:5 quinta:5 décimo:10',
    ),
    shares: pairs('terço:3 terços:3 quartos:4'),
    half: wordList('metade meio meia'),
    and: wordList('e'),
    one: wordList('um uma'),
    decimal: ',',
  },
  it: {
    units:
      pairs(`zero:0 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13
      quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50
      sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 duecento:200 trecento:300`),
    scales:
      pairs(`decina:10 dozzina:12 ventina:20 trentina:30 centinaio:100 migliaio:1e3 mille:1e3 mila:1e3 milione:1e6 milioni:1e6
      miliardo:1e9 miliardi:1e9`),
    ordinals: pairs(
      'primo:1 prima:1 secondo:2 seconda:2 terzo:3 terza:3 quarto:4 quarta:4 quinto:5 quinta:5 decimo:10',
    ),
    shares: pairs('terzi:3 quarti:4'),
    half: wordList('metà mezzo'),
    and: wordList('e'),
    one: wordList('un uno una'),
    decimal: ',',
  },
});
