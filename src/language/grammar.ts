import { byLanguage, wordList } from './word-list';

/** The small closed classes of words by which a clause is taken apart, lower case. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a subordinate clause. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Adverbs that stand between a subject and its verb or before a sentence. */
  readonly adverbs: ReadonlySet<string>;
}

const of = (
  determiners: string,
  prepositions: string,
  conjunctions: string,
  subordinators: string,
  relatives: string,
  auxiliaries: string,
  adverbs: string,
): Grammar => ({
  determiners: wordList(determiners),
  prepositions: wordList(prepositions),
  conjunctions: wordList(conjunctions),
  subordinators: wordList(subordinators),
  relatives: wordList(relatives),
  auxiliaries: wordList(auxiliaries),
  adverbs: wordList(adverbs),
});

/** The grammar of a language; English for one that is not known here. */
export const grammarOf = byLanguage<Grammar>({
  en: of(
    'the a an this that these those his her its their our my your some any no every each another both all one other such',
    `of in on at by for from to with without within into onto over under about against between among through during before
    after since until till near behind beyond below above across along around amid amidst despite except inside outside
    toward towards upon via per like as off out up down than beside besides versus following including regarding concerning`,
    'and or but nor yet so & plus',
    'after before when while because although though if unless until since as once whereas that whether where why how but lest',
    'who whom whose which that where',
    `is are was were be been being am has have had having do does did will would shall should can could may might must
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't cannot can't couldn't shouldn't`,
    `also later still now then however meanwhile already again earlier once recently only just even never always often
    reportedly allegedly apparently quickly immediately subsequently repeatedly further instead not initially previously
    today yesterday tomorrow too tonight separately publicly privately angrily simply finally first last perhaps indeed`,
  ),
  es: of(
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi nuestro nuestra todo toda todos todas cada otro otra otros otras ambos ningún ninguna algún alguna algunos algunas lo',
    'de del a al en con por para sin sobre entre hasta desde contra tras durante según ante bajo hacia mediante',
    'y e o u pero ni sino',
    'que cuando mientras porque aunque si como donde después antes pues',
    'que quien quienes cuyo cuya cuyos cuyas cual cuales donde',
    'es son fue fueron era eran ser ha han había habían haber he está están estaba estaban será serán sería puede pueden podría debe hay sido',
    'también ya aún todavía luego después antes ayer hoy mañana ahora entonces además siempre nunca no casi sólo solo más',
  ),
  fr: of(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes tout toute tous toutes chaque autre autres aucun aucune plusieurs",
    "de du d' des à au aux en dans avec sans sous sur par pour entre vers chez contre depuis pendant selon après avant devant derrière auprès face durant jusque jusqu' hors parmi malgré",
    'et ou mais ni or car donc',
    "que qu' quand lorsque lorsqu' pendant parce puisque puisqu' bien si comme où alors après avant",
    "qui que qu' dont où lequel laquelle lesquels lesquelles",
    'est sont était étaient être été a ont ai avons avait avaient avoir sera seront serait fut furent peut peuvent doit doivent va vont ait',
    "aussi déjà encore ensuite puis hier aujourd'hui demain maintenant alors toujours jamais ne n' pas plus notamment enfin également",
  ),
  de: of(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen unser unsere alle beide jeder jede jedes andere anderen',
    'in im an am auf aus bei beim bis durch für gegen mit nach ohne seit um von vom vor zu zum zur über unter zwischen während wegen trotz laut neben hinter',
    'und oder aber sondern denn doch sowie',
    'dass weil wenn als ob obwohl während nachdem bevor damit indem da sobald',
    'der die das den dem dessen deren denen welche welcher welches wo',
    'ist sind war waren sein gewesen hat haben hatte hatten wird werden wurde wurden worden kann können konnte soll sollen sollte muss müssen will wollen wäre würde habe sei seien',
    'auch schon noch bereits dann danach zuvor gestern heute morgen jetzt nun immer nie nicht nur später zudem außerdem etwa wieder',
  ),
  pt: of(
    'o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas nosso nossa todo toda todos todas cada outro outra outros outras algum alguma alguns algumas nenhum',
    'de do da dos das em no na nos nas a ao à aos às com por pelo pela pelos pelas para sem sobre entre até desde contra após durante segundo ante sob num numa',
    'e ou mas nem',
    'que quando enquanto porque embora se como onde depois antes pois',
    'que quem cujo cuja cujos cujas qual quais onde',
    'é são foi foram era eram ser sido está estão estava estavam tem têm tinha tinham ter há havia será serão seria pode podem deve',
    'também já ainda depois antes ontem hoje amanhã agora então além sempre nunca não quase só mais',
  ),
  it: of(
    "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella suo sua suoi sue loro nostro nostra tutto tutta tutti tutte ogni altro altra altri altre alcuni alcune nessun",
    "di del dello della dei degli delle dell' a al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' con per senza su sul sulla sui sugli sulle sull' tra fra da dal dalla dai dagli dalle dall' verso contro durante secondo dopo prima presso",
    'e ed o ma né',
    'che quando mentre perché sebbene se come dove dopo prima poiché',
    'che chi cui quale quali dove',
    'è sono era erano essere stato stata stati state ha hanno aveva avevano avere sarà saranno sarebbe può possono deve devono viene vengono',
    'anche già ancora poi ieri oggi domani ora allora inoltre sempre mai non quasi solo più',
  ),
});
