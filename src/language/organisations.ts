import { wordList } from './word-list';

/** Last or leading words of the names of organisations, lower case. */
export const ORGANISATION_NOUNS =
  wordList(`division directorate squad growers farmers vintners brewers bros brothers boys department ministry office agency bureau commission committee council board authority administration
  service services protection affairs inspectorate inspection institute institution university college school academy hospital clinic bank corporation corp
  inc ltd llc plc co company group holdings partners industries airlines airways motors systems technologies technology pharmaceuticals
  energy media news times post sentinel journal herald tribune gazette guardian telegraph press network radio television union unions guild guilds federation confederation
  association league club society foundation endowment charities diocese archdiocese fund trust party congress parliament senate assembly house court tribunal police guard
  army navy force forces corps command fc united rovers athletic city-council church organisation organization alliance coalition
  front movement brigade brigades conference convention forum registry exchange reserve treasury laboratory laboratories lab museum
  foods stores supermarkets beverages breweries chemicals oil gas petroleum mining water rail railways railway electric solutions semiconductor
  biotech therapeutics pictures games hotels resorts properties construction engineering shipping lines transport express brands products
  aerospace aviation robotics dynamics networks wireless mobile interactive digital analytics consulting associates securities markets management
  financial finance credit assurance theatre library orchestra team democrats republicans conservatives liberals steel freight studios records entertainment insurance transit ferries trains tours capital
  ventures instruments optics textiles biosciences logistics telecom communications software nations workers teachers center centre centers centres institutes steelworks cabinet
  ministerio universidad banco instituto confederación federación asociación partido policía guardia consejo ayuntamiento
  gobierno junta agencia comisión sindicato empresa grupo
  ministère université banque institut fédération parti conseil gouvernement agence syndicat société groupe
  assemblée sénat cour préfecture mairie
  ministerium universität bundesamt bundesagentur bundesanstalt bundesnetzagentur bundesbank landesamt amt verband verein partei gericht polizei rat regierung agentur kommission gewerkschaft
  zeitung anzeiger nachrichten rundschau tageblatt tagblatt gesellschaft gruppe bundestag bundesrat landtag stadtwerke feuerwehr gmbh ag se bundeswehr landgericht amtsgericht bundesgerichtshof
  ministério universidade federação associação polícia conselho governo agência comissão prefeitura câmara senado defesa
  ministero università banca istituto federazione associazione partito tribunale polizia consiglio agenzia commissione sindacato
  procura regione comune camera senato carabinieri spa s.p.a`);

/** First words of bodies in languages that put them first, beside those above, lower case. */
export const BODIES =
  wordList(`protección cruz cooperativa cámara caja fiscalía corte audiencia dirección servicio defensoría minera constructora naviera petrolera fundación clínica colegio museo
  protezione guardia cassa consiglio polizia croce ospedale direzione ferrovia ferrovie camera vigili
  proteção defesa polícia guarda caixa companhia tribunal supremo corpo serviço secretaria universidade santa
  ligue sécurité protection société caisse cour chambre office croix direction hôpital institut agence conseil fondation musée lycée haute compagnie gendarmerie parquet
  landgericht amtsgericht oberlandesgericht verwaltungsgericht staatsanwaltschaft polizeipräsidium universität klinikum stadtwerke stadtverwaltung feuerwehr landratsamt finanzamt
  bundesagentur bundesanstalt bundesnetzagentur bundesbank`);

/** Legal forms at the end of a company’s name: the name is the same without them. */
export const LEGAL_FORMS = wordList(
  'inc inc. ltd ltd. llc plc co co. corp corp. corporation company limited gmbh ag se sa s.a. nv bv spa s.p.a. ab asa oy sarl holdings',
);

/** Words after which "of" goes on inside a name ("Department of Energy", "Gulf of Marn"). */
export const HEADS_BEFORE_OF =
  wordList(`department ministry bank university institute house court college museum church office bureau board council
  commission committee academy school society association federation league union order bishop archbishop duke duchess prince princess earl
  gulf bay strait sea lake isle island islands cape republic kingdom state states city port mount battle treaty university-college
  chamber bar center centre confederation conference congress parliament assembly free national secretary director daughters sons knights
  times united sultanate emirate emirates commonwealth district province county borough statue tower fort hall organization organisation
  corps army commission-general centers centres institutes journal tour festival guild faculty hospital abbey basilica archdiocese diocese tropic straits declaration bill articles`);

/** Well-known organisations whose names have no telling word, lower case, words of one name joined by "_". */
export const KNOWN_ORGANISATIONS =
  wordList(`getty_images yahoo red_cross red_crescent vanity_fair black_lives_matter proud_boys human_rights_watch planned_parenthood amnesty_international
  greenpeace oxfam al_jazeera al_arabiya hollywood_reporter new_yorker usa_today le_monde el_país der_spiegel politico axios vox buzzfeed huffpost newsweek cnbc msnbc espn npr pbs
  bbc_sport associated_press agence_france-presse goldman_sachs morgan_stanley jpmorgan jpmorgan_chase wells_fargo citigroup hsbc barclays blackrock deloitte general_motors general_electric
  rolls-royce bmw volvo honda nissan hyundai kia stellantis rivian lockheed_martin raytheon disney warner_bros pixar snapchat whatsapp linkedin airbnb
  paypal adobe oracle cisco qualcomm ibm nokia ericsson alibaba tencent bytedance xiaomi lg costco ikea adidas coca-cola pepsico nestlé unilever merck novartis
  bayer gsk purdue_pharma boko_haram g7 g20 mercosur lancet royal_mail al-qaeda al-shabaab islamic_state real_madrid juventus arsenal everton chelsea_fc bayern_munich twitter facebook google apple microsoft amazon meta netflix uber tesla boeing airbus toyota volkswagen
  samsung huawei sony intel nvidia tiktok youtube instagram reddit spotify openai pfizer moderna astrazeneca walmart starbucks
  mcdonald's wendy's moody's sotheby's christie's macy's lowe's kohl's barron's nike ford exxon chevron shell gazprom lufthansa ryanair reuters bloomberg interpol europol unicef unesco nato hamas hezbollah
  taliban fatah isis congress parliament senate kremlin pentagon bundestag fed fbi cia nasa who nhs bbc cnn nbc cbs abc aclu eu un opec
  imf wto fifa uefa nba nfl mlb nhl ioc irs epa fda cdc tsa ice dhs doj nsa faa fema ecb ira afp ap dpa efe ansa spd cdu csu fdp afd gop labour tories tory grünen`);
