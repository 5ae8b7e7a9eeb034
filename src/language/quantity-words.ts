import { wordList } from './word-list';

/** Verbs by which a quantity moves, in all languages read; what stands after "by" or directly is a change, after "to" a level. */
export const MOTION =
  wordList(`rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb climbs climbed climbing jump jumps
  jumped drop drops dropped dropping surge surges surged soar soars soared increase increases increased increasing decrease decreases decreased decline
  declines declined swell swells swelled swollen balloon balloons ballooned shrink shrank shrunk plunge plunged plunges tumble tumbled slide slid slip slipped dip dipped edged
  widened narrowed double doubled triple tripled cut cuts raised lowered reduced reduces expanded go goes gone went leapt leaped slumped sank sunk gained eased eases accelerated slowed ticked crept
  inched plummeted rebounded spiked dwindled
  salita cresciuta calata aumentata aumentati aumentate passati passate passata scesi scese passés passées passée augmentés augmentées augmentée tombé tombés
  pasaron bajaron descendieron passaram baixaram
  subieron aumentaron cayeron bajaron crecieron caíram subiram aumentaram cresceram scese saliti salite cresciuti cresciute calate
  subió sube subir aumentó aumenta aumentar cayó cae caer bajó baja creció crece pasó pasa ascendió descendió
  passé passe passer augmenté augmente augmenter baissé baisse grimpé grimpe chuté chute progressé progresse reculé recule diminué
  stieg steigt stiegen steigen gestiegen fiel fällt fielen gefallen sank sinkt gesunken wuchs wächst gewachsen erhöhte erhöht erhöhen kletterte
  subiu sobe caiu cai aumentou cresceu cresce passou baixou
  salito sale scesa sceso scende aumentato aumenta cresciuto cresce calato cala passato passa`);

/** Nouns of change: "a rise of 4 per cent". */
export const MOVES =
  wordList(`rise fall increase decrease drop jump decline growth gain loss reduction cut surge hike aumento subida caída descenso hausse
  baisse augmentation anstieg rückgang zuwachs erhöhung queda alta rialzo calo`);

/** Verbs that tell a level or an extent of their subject. */
export const LEVEL =
  wordList(`is are was were be been reached reaches reach hit hits totalled totaled totals stood stands exceeded exceeds topped tops passed
  surpassed numbered numbers averaged averages weigh weighs weighed cost costs measures measured retreated stretches covers covered lasted lasts
  remained remains became es son fue era alcanzó alcanza alcanzan suma suman llega llegan llegó llegaron ronda rondan asciende ascienden supera superan cuesta cuestan costó costará costarán est sont était atteint coûte coûtent coûtera coûteront atteignent s'élève ist sind war waren beträgt betragen betrug liegt liegen lag
  erreichte erreicht erreichen kostet kosten kostete é são foi era chegam chega chegou alcança alcançam soma somam custa custam custou custará è sono era ammonta ammontano raggiunge raggiungono raggiunto costa costano costerà`);

/** Verbs whose subject has, gets or gives what they count: it is the owner of the figure. */
export const HAVING =
  wordList(`had has have having gained gains gain lost loses lose added adds add attracted attracts drew draws racked amassed boasts boasted employs
  employed employ owns owned own raised raises raise spent spends spend paid pays pay earned earns earn made makes make hired hires laid sold sells sell bought buys buy counts counted won
  wins reported reports posted posts donated pledged received receives collected collects invested owes owed borrowed carries carried produced produces
  delivered delivers plans planned expects expected offers offered wants needs shipped recorded records generated generates operates operated runs tiene tenía tuvo ganó perdió recaudó emplea gastó invirtió
  a avait compte perdu gagné emploie investi hat hatte verlor gewann verdiente beschäftigt investierte erwarten erwartet tem tinha ganhou perdeu emprega ha aveva
  perso guadagnato impiega chiuso`);

/** What happens to people and things that are counted, to one word each. */
export const ACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed:
      'killed drowned dead died die dying deaths perished muertos muertas murieron fallecidos fallecidas fallecieron morts mort tués tuées tué décédés décédées getötet tote gestorben starben mortos mortas morreram faleceram morti uccisi uccise deceduti killing kills kill fatalities mató mataron tué uccise ucciso tötete töteten matou',
    injured:
      'injured wounded hurt heridos heridas blessés blessées verletzt verletzte feridos feridas feriti ferite injuring injures wounding injuries hirió hirieron blessé verletzte',
    missing: 'missing desaparecidos disparus vermisst vermisste desaparecidos dispersi unaccounted',
    arrested:
      'arrested detained detenidos arrêtés interpellés festgenommen presos detidos arrestati arrests arresting custody detuvo detuvieron arrêté interpellé arrestato arrestò prendeu deteve',
    evacuated:
      'evacuated evacuadas evacuados evacuar desalojados desalojadas desalojar évacués évacuées évacuer evakuiert retirados evacuati evacuate evacuó evacuaron evacué évacué evakuierte evakuierten evacuato desalojó desalojaron retirou',
    displaced: 'displaced fled homeless uprooted desplazados déplacés vertrieben sfollati sfollate',
    rescued:
      'rescued saved freed rescatados sauvés gerettet resgatados salvati released rescató rescataron secouru sauvé rettete retteten salvato resgatou',
    charged: 'charged indicted accused acusados inculpés angeklagt',
    convicted: 'convicted sentenced jailed imprisoned',
    infected: 'infected contagiados infectés infiziert infectados contagiati tested',
    hospitalised: 'hospitalised hospitalized hospitalizados hospitalisés treated',
    dismissed: 'fired sacked dismissed',
    destroyed:
      'destroyed burned burnt scorched charred blackened destruidas arrasado arrasó calcinado quemado quemó détruites détruit brûlé ravagé zerstört verbrannt distrutte bruciato queimou destruiu gutted levelled destruyó zerstörte zerstörten distrutto',
    damaged: 'damaged dañadas endommagées beschädigt danneggiate',
    flooded:
      'flooded inundated inondé inondée inondés inondées inundó inundadas inundados überflutet überschwemmt allagate allagati inundou',
    cancelled: 'cancelled canceled cancelados annulés gestrichen cancellati cancel cancelling',
    delayed: 'delayed retrasados retardés verspätet',
    vaccinated: 'vaccinated vacunados vaccinés geimpft',
    stranded: 'stranded trapped atrapados bloqués',
  }).flatMap(([action, words]) => words.split(' ').map((word) => [word, action] as const)),
);

/** English plurals that do not end in s. */
export const IRREGULAR_PLURALS =
  wordList(`people men women children police staff aircraft cattle fish sheep troops media data criteria feet mice policemen policewomen firemen
  businessmen congressmen fishermen servicemen personnel craft deer salmon livestock clergy youth elderly dead homeless wounded crew spacecraft`);

/** Adjectives that stand before the noun in Romance languages. */
export const ROMANCE_ADJECTIVES =
  wordList(`nuevos nuevas otros otras grandes jóvenes primeros primeras últimos últimas pequeños buenos nouveaux nouvelles autres grands
  grandes jeunes premiers premières derniers dernières petits petites novos novas outros outras primeiros primeiras últimos últimas nuovi nuove altri altre
  grandi giovani primi prime ultimi ultime supplémentaires más mais altre più`);

/** English verbs in the past that follow a counted noun and are no part of it, beside those that end in -ed. */
export const ENGLISH_VERBS =
  wordList(`struck swept tore blew burst gone died left went came took made got gave found lost won held kept began became stayed fled told saw knew thought felt ran brought wrote sat
  stood met led spoke fell rose grew drew built sent spent bought sold caught taught fought sought paid read put set cut hit hurt let quit shut
  broke chose drove ate flew forgot hid rode shook sang sank swam threw wore woke live work want need say go come take make get give find know think see
  face seek hold keep stay lie run play include included includes use used dead missing alone each apiece together worth away later ago old long high wide deep tall remain believe oppose agree disagree approve disapprove expect belong become begin continue
  require provide tell feel comes goes takes makes gets gives`);

/** Words of money in "$5 million in damages". */
export const MONEY_NOUNS =
  wordList(`damages compensation fines revenue revenues profit profits aid debt debts cash taxes funding loans sales investment investments savings
  assets bonuses donations costs losses grants bail fees contracts earnings income exports imports relief support assistance spending restitution
  penalties benefits subsidies bonds stock shares tariffs`);
