import { wordList } from './word-list';

/** Words put before a person’s name that tell whether it is a man or a woman, lower case without full stop. */
export const MASCULINE_TITLES =
  wordList(`mr sir lord king prince duke father brother monsieur herr señor sr signor sig senhor don m imam
  sheikh pope baron count emperor papa rey rei re könig`);
export const FEMININE_TITLES =
  wordList(`mrs ms miss lady dame queen princess duchess sister madame mme mademoiselle frau señora sra
  señorita signora senhora dona doña baroness countess reina rainha regina königin`);

/** Other words put before a name, lower case; they are its role, no part of it. */
export const TITLES =
  wordList(`dr prof professor rev reverend president president-elect vice-president chancellor premier minister ministers
  prime senator sen sens rep reps govs representative congressman congresswoman governor gov lieutenant lt mayor councillor councilor councilman
  councilwoman alderman secretary undersecretary ambassador judge justice magistrate attorney prosecutor sheriff deputy officer detective inspector
  superintendent sergeant sgt corporal private captain capt major maj cpl supt colonel col general gen admiral adm commander cmdr marshal chief commissioner
  constable director chairman chairwoman chairperson chair ceo cfo coach manager bishop archbishop cardinal rabbi pastor
  ayatollah dean principal spokesman spokeswoman spokesperson mp mep pm speaker leader founder co-founder author singer actor actress
  striker midfielder goalkeeper defender analyst economist lawyer doctor nurse teacher driver engineer scientist researcher
  former ex acting interim assistant associate senior foreign finance defence defense interior health education trade
  home transport energy environment labour labor culture head first lady commissioner-general treasurer owner resident undersheriff agent
  presidente presidenta ministro ministra alcalde alcaldesa portavoz senador senadora diputado diputada gobernador gobernadora juez
  jueza fiscal consejero consejera canciller rey directora doctora vicepresidente vicepresidenta exministro
  président présidente ministre maire porte-parole sénateur sénatrice député députée juge procureur procureure préfet préfète
  première directeur directrice professeur docteur capitaine général
  präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin ministerpräsident ministerpräsidentin
  bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin senatorin abgeordnete abgeordneter richter richterin staatsanwalt
  staatsanwältin professorin direktor direktorin geschäftsführer geschäftsführerin trainer trainerin vorsitzende vorsitzender chef chefin
  prefeito prefeita governador governadora deputado deputada vereador vereadora juiz juíza promotor promotora porta-voz diretor diretora
  primeiro-ministro delegado delegada secretário secretária
  sindaco sindaca senatore senatrice deputato deputata giudice procuratore procuratrice portavoce
  direttore direttrice governatore professore professoressa assessore assessora`);

/** Offices that follow the field or the body they are held in ("Information Technology Minister Ann Lee"), lower case. */
export const OFFICES =
  wordList(`executive minister secretary president governor mayor chief director officer commissioner speaker chairman chairwoman spokesman spokeswoman
  spokesperson ambassador coach editor correspondent reporter analyst ceo cfo founder manager captain prosecutor leader attorney
  chair chairperson host anchor senator congressman congresswoman representative rep judge justice sheriff superintendent
  administrator treasurer coo cto nominee candidate coordinator strategist adviser advisor star actor actress singer professor principal
  co-founder cofounder champion striker midfielder goalkeeper quarterback counsel detective sergeant trooper inspector columnist
  critic owner pilot scientist researcher economist`);

/** Compounds of a language that writes them as one word end so ("Verkehrsministerin"). */
export const TITLE_ENDINGS =
  /(?:minister|ministerin|präsident|präsidentin|sprecher|sprecherin|führer|führerin|meister|meisterin|sekretär|sekretärin|anwalt|anwältin|kanzler|kanzlerin|leiter|leiterin|chef|chefin|trainer|trainerin|direktor|direktorin|kommissar|kommissarin|richter|richterin)$/;

/** Nouns for one person, lower case, with what they tell of man (m) or woman (f); u: neither. */
export const PERSON_NOUNS: ReadonlyMap<string, 'm' | 'f' | 'u'> = new Map([
  ...[
    ...wordList(`spokesman man boy father son husband brother grandfather grandson uncle nephew businessman chairman congressman policeman fireman fisherman
      postman cameraman seaman airman serviceman yachtsman batsman headmaster frontman vicar
      actor king prince salesman councilman gunman widower monk priest dad waiter alcalde ministro portavoz senador fiscalpresidente
      sprecher minister bürgermeister präsident kanzler`),
  ].map((word) => [word, 'm'] as const),
  ...[
    ...wordList(`spokeswoman woman girl mother daughter wife sister grandmother granddaughter aunt niece businesswoman chairwoman congresswoman
      policewoman actress midwife housewife heiress headmistress abbess queen princess saleswoman councilwoman widow nun mum mom waitress alcaldesa ministra senadora presidenta vecina
      sprecherin ministerin bürgermeisterin präsidentin kanzlerin moradora sindaca`),
  ].map((word) => [word, 'f'] as const),
  ...[
    ...wordList(`spokesperson attorney lawyer prosecutor judge justice president minister premier chancellor senator governor mayor councillor
      secretary ambassador official officer chief director chair ceo executive leader head founder co-founder author singer writer
      journalist reporter editor professor scientist researcher doctor nurse teacher student engineer driver pilot captain coach
      manager player striker analyst economist expert activist campaigner resident witness neighbour neighbor survivor victim suspect
      defendant plaintiff member representative deputy treasurer owner commissioner sheriff detective inspector commander general
      colonel major sergeant admiral soldier farmer worker employee shopkeeper docker bishop pope rabbi pastor imam cardinal
      lawmaker legislator politician candidate diplomat envoy negotiator chairperson adviser advisor aide strategist consultant architect artist
      historian biologist geologist physicist meteorologist climatologist surgeon paramedic firefighter partner client tenant
      customer shopper voter volunteer passenger tourist hiker cyclist boss teen teenager child baby grandparent parent cousin friend colleague
      vecino maire porte-parole député ministre président présidente juge avocat avocate bewohner bewohnerin prefeito prefeita morador sindaco
      concejal concejala ganadero ganadera agricultor agricultora pescador maestra profesor profesora estudiante abogado abogada ingeniero médico proviseur proviseure étudiant
      étudiante agriculteur agricultrice pêcheur enseignant enseignante médecin insegnante avvocato avvocata agricoltore pescatore studente élu élue rival opponent challenger incumbent predecessor successor ally critic insider source supporter organiser organizer host guest star musician
      rapper comedian dancer counsel superintendent principal ombudsman regulator whistleblower curator photographer novelist astronaut archaeologist anthropologist
      psychologist sociologist epidemiologist trooper clerk shepherd chef mechanic chaplain
      deacon vet poet playwright bailiff registrar coastguard lifeguard bodyguard cadet apprentice intern undergraduate refugee
      inmate prisoner heir tycoon cop burglar peasant jockey goalie referee umpire runner-up provost vice-chancellor headteacher academic
      scholar soprano tenor songwriter laureate abbot rector warden constable pensioner retiree baker builder carpenter plumber butcher grocer sculptor
      gardener brewer miner trader banker publisher producer presenter broadcaster columnist blogger lecturer forester gamekeeper beekeeper trainer sprinter
      swimmer boxer golfer skipper sailor janitor electrician technician librarian physician astronomer chemist ecologist cartoonist barrister solicitor broker designer conductor composer investor entrepreneur billionaire investigator veteran`),
  ].map((word) => [word, 'u'] as const),
]);

/** Nouns that stand for an organisation named before ("the company said"), lower case. */
export const GROUP_NOUNS =
  wordList(`band trio duo quartet orchestra choir nonprofit think-tank company firm group agency organisation organization union association department ministry bank board
  committee commission council court party government administration university college hospital school team club charity
  corporation carmaker airline retailer manufacturer maker network station newspaper broadcaster publisher foundation institute institution body
  regulator watchdog authority service force bureau office inspectorate campaign league federation coalition alliance
  asociación fundación fondation startup start-up giant operator supplier brand chain developer plant lab laboratory studio magazine outlet platform site
  website account user museum church academy society trust embassy military army navy police empresa compañía grupo banco entreprise société groupe
  unternehmen konzern firma behörde azienda società gruppo`);

/** Nouns for something written that speaks: a quotation from it is a document’s. */
export const DOCUMENT_NOUNS =
  wordList(`sheet advisory audit survey dossier transcript statement filing filings document documents letter letters report reports lawsuit suit complaint memo
  memorandum affidavit indictment petition motion brief ruling opinion order decision summons subpoena warrant records record testimony transcripts press release e-mail email emails
  e-mails article editorial book bill law statute contract agreement resolution note guidance manual papers text treaty
  comunicado carta informe sentencia communiqué lettre rapport mitteilung bericht schreiben urteil comunicato lettera rapporto
  nota relatório appeal`);
