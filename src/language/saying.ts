import { byLanguage, wordList } from './word-list';

/** Verbs by which words are given to somebody, in the forms that news uses, lower case. */
export interface Saying {
  readonly say: ReadonlySet<string>;
  /** Of these the ones that publish a post. */
  readonly post: ReadonlySet<string>;
  /** Verbs that give a name or a judgement: what they put in marks is somebody’s words, however few. */
  readonly call: ReadonlySet<string>;
  /** Words between the name and the quotation: "according to". */
  readonly accordingTo: readonly string[];
}

/** Verbs of saying of two words, by the first. */
export const PHRASAL: ReadonlyMap<string, string> = new Map(
  [
    'carried on',
    'summed up',
    'went on',
    'goes on',
    'charged that',
    'shot back',
    'fired back',
    'hit back',
    'pointed out',
    'points out',
    'chimed in',
  ]
    .map((verb) => verb.split(' '))
    .map(([first = '', second = '']) => [first, second] as const),
);

export const sayingOf = byLanguage<Saying>({
  en: {
    say: wordList(`written said says say saying told tells tell telling asked asks ask asking added adds adding wrote writes write writing replied
      replies replying answered answers explained explains explaining stated states stating announced announces announcing argued argues
      arguing claimed claims claiming insisted insists insisting warned warns warning noted notes noting declared declares declaring
      suggested suggests recalled recalls remarked remarks commented comments continued continues concluded concludes conceded
      concedes admitted admits admitting acknowledged acknowledges confirmed confirms confirming denied denies denying complained complains
      joked jokes quipped testified testifies testifying shouted shouts yelled screamed cried vowed vows pledged pledges promised
      promises predicted predicts urged urges urging accused accuses accusing alleged alleges alleging maintained maintains
      observed observes reported reports responded responds responding retorted stressed stresses emphasised emphasized emphasises
      emphasizes tweeted tweets tweeting posted posts posting blogged retweeted read reads reading advised advise advises
      informed emailed lamented reiterated reiterates believes believed thinks hoped cautioned cautions countered reasoned mused whispered demanded
      demands demanding ruled praised praises expressed shared apologised apologized began asserted asserts asserting remarking commenting conceding observing predicting joking concluding complaining underscored underscores elaborates underlined underlines revealed reveals revealing exclaimed exclaims fumed clarified clarifies assured assures elaborated enthused proclaimed proclaims
      determined determines agreed agrees threatened threatens threatening affirmed affirms recounted recounts disclosed discloses penned captioned gushed opined figured pleaded interjected protested contended contends vowing acknowledging emphasising emphasizing underlining reiterating proclaiming theorised theorized whined`),
    post: wordList('tweeted tweets tweeting posted posts posting blogged retweeted'),
    call: wordList(`called calls call calling described describes describe describing dubbed labelled labeled branded denounced denounces
      decried condemned hailed slammed blasted dismissed rejected termed deemed characterised characterized ridiculed mocked criticised
      criticized praised thanked welcomed cited citing referred refers referring likened touted dismissing labelling labeling`),
    accordingTo: ['according to'],
  },
  es: {
    say: wordList(`dijo dice dicen dijeron dicho diciendo afirmó afirma afirmaron aseguró asegura aseguraron explicó explica explicaron gritó exclamó recalcó insistió lamentó zanjó añadió
      añade agregó agrega señaló señala señalaron declaró declara declararon manifestó indicó indica indicaron apuntó apunta
      advirtió advierte comentó comenta contó cuenta preguntó pregunta respondió responde contestó escribió escribe reconoció
      reconoce admitió admite denunció denuncia insiste subrayó subraya destacó destaca recordó recuerda sostuvo sostiene
      concluyó concluye lamenta pidió pide anunció anuncia confirmó confirma negó tuiteó tuitea publicó expresó relató aclaró prometió promete reiteró reitera matizó precisó precisa aclara celebró replicó`),
    post: wordList('tuiteó tuitea publicó'),
    call: wordList('calificó califica llamó tachó tildó describió definió'),
    accordingTo: ['según'],
  },
  fr: {
    say: wordList(`dit disent déclaré déclare déclarait déclarent affirmé affirme affirment expliqué explique expliquent ajouté ajoute ajoutent
      indiqué indique indiquent précisé précise précisent assuré assure assurent estimé estime estiment souligné souligne
      lancé lance raconté raconte racontent répondu répond demandé demande écrit écrivent confié confie regretté regrette reconnu
      reconnaît admis admet annoncé annonce confirmé confirme rappelé rappelle insisté insiste dénoncé dénonce prévenu prévient averti
      avertit tweeté tweete publié conclu conclut poursuivi poursuit martelé martèle résumé résume témoigne soupire glisse plaide`),
    post: wordList('tweeté tweete publié posté poste'),
    call: wordList('qualifié qualifie appelé décrit dénoncé jugé'),
    accordingTo: ['selon', "d'après", 'd’après'],
  },
  de: {
    say: wordList(`sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint fügte ergänzte ergänzt schrieb
      schreibt schrieben fragte fragt antwortete antwortet berichtete berichtet berichteten kündigte warnte warnt forderte fordert
      teilte mitgeteilt hieß heißt kritisierte kritisiert behauptete behauptet bestätigte bestätigt räumte twitterte postete lobte
      unterstrich versicherte verteidigte rief äußerte so zitierte sprach`),
    post: wordList('twitterte postete'),
    call: wordList('nannte nennt bezeichnete bezeichnet'),
    accordingTo: ['laut', 'zufolge', 'nach angaben von', 'nach angaben des', 'nach angaben der'],
  },
  pt: {
    say: wordList(`disse diz dizem disseram afirmou afirma afirmaram explicou explica acrescentou acrescenta declarou declara contou conta
      relatou relata ressaltou ressalta destacou destaca garantiu garante perguntou respondeu escreveu escreve publicou tuitou
      anunciou anuncia confirmou confirma negou admitiu reconheceu lamentou alertou alerta criticou completou concluiu comentou
      informou informa avaliou defendeu sublinhou referiu adiantou frisou`),
    post: wordList('publicou tuitou postou'),
    call: wordList('chamou classificou descreveu definiu'),
    accordingTo: ['segundo', 'de acordo com', 'conforme'],
  },
  it: {
    say: wordList(`detto dice dicono disse affermato afferma spiegato spiega aggiunto aggiunge dichiarato dichiara sottolineato sottolinea
      commentato commenta raccontato racconta chiesto chiede risposto risponde scritto scrive annunciato annuncia confermato
      conferma ricordato ricorda ammesso ammette concluso conclude ribadito ribadisce precisato precisa twittato pubblicato avvertito
      osservato replicato sostiene sostenuto`),
    post: wordList('twittato pubblicato'),
    call: wordList('definito definisce chiamato descritto bollato'),
    accordingTo: ['secondo'],
  },
});
