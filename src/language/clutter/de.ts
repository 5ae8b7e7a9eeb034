import { type ClutterWords, phrases } from './clutter-words';

export const DE: ClutterWords = {
  language: 'de',
  months: [
    ['januar', 'jänner', 'jan', 'jän'],
    ['februar', 'feb', 'feber'],
    ['märz', 'maerz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  by: phrases(`
    von | ein artikel von | eine analyse von | ein kommentar von | ein interview von | aufgezeichnet von |
    text von | autor | autorin | geschrieben von | veröffentlicht von | eine kolumne von | ein gastbeitrag von |
    interview von
  `),
  and: phrases('und | & | u'),
  jobs: phrases(`
    redakteur | redakteurin | korrespondent | korrespondentin | reporter | reporterin | journalist |
    journalistin | autor | autorin | kolumnist | kolumnistin | chefredakteur | chefredakteurin | volontär |
    volontärin | fotograf | fotografin | ressortleiter | aus
  `),
  desks: phrases(`
    redaktion | agentur | agenturen | team | online-redaktion | nachrichten | zeitung | verlag | presse |
    newsroom | pressemitteilung
  `),
  adLabels: phrases('Anzeige | ANZEIGE | Werbung | WERBUNG | Advertorial'),
  labels: phrases(`
    anzeige | werbung | advertorial | gesponsert | artikel anhören | teilen | artikel teilen |
    auf facebook teilen | auf twitter teilen | per e-mail teilen | per mail versenden | link kopieren |
    link kopiert | drucken | merken | artikel merken | speichern | kommentieren | kommentare |
    zu den kommentaren | kommentare anzeigen | folgen | abonnieren | jetzt abonnieren | anmelden |
    registrieren | mehr | mehr dazu | mehr lesen | weiterlesen | mehr anzeigen | mehr erfahren |
    lesen sie auch | lesen sie mehr | lesen sie mehr zum thema | auch interessant | zum thema | video | bild |
    bilder | foto | fotos | bildergalerie | galerie | themen | schlagworte | weiter | zurück | nach oben |
    schließen | meistgelesen | newsletter | anhören | vorlesen | hören | laden | menü | startseite |
    externer inhalt | empfohlener redaktioneller inhalt | inhalt anzeigen | mehr zum thema | stand | feedback |
    autor | autoren
  `),
  starts: phrases(`
    lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie außerdem | auch interessant |
    auch lesenswert | lesetipp | mehr zum thema | mehr dazu | mehr aus | mehr über | mehr lesen | weiterlesen |
    hier geht es | hier lesen | zum thema | siehe auch | video: | im video | foto: | fotos: | bild: | bilder: |
    bildquelle | quelle: | symbolbild | copyright | © | alle rechte vorbehalten | veröffentlicht am |
    aktualisiert | zuletzt aktualisiert | stand: | folgen sie uns | folgen sie | folge uns | abonnieren sie |
    abonnieren | jetzt abonnieren | melden sie sich | jetzt anmelden | newsletter | klicken sie hier |
    teilen auf | an dieser stelle finden sie | ich bin damit einverstanden | sie können sich jederzeit |
    schlagwörter | schlagworte | themen: | lesezeit | dieser artikel erschien | dieser text erschien |
    dieser beitrag erschien | dieser text stammt | sie möchten | haben sie fragen | laden sie | hören sie |
    das könnte sie auch interessieren | das könnte dich auch interessieren | bereits abonnent |
    um weiterzulesen
  `),
  contains: phrases(`
    alle rechte vorbehalten | unseren newsletter | unserem newsletter | newsletter abonnieren |
    newsletter anmelden | datenschutzerklärung | nutzungsbedingungen | verwendet cookies | verwenden cookies |
    folgen sie uns | unserem whatsapp-kanal | whatsapp-kanal | unsere app | hier klicken | klicken sie hier |
    personenbezogene daten an drittplattformen | empfohlener externer inhalt | getty images |
    allgemeinen geschäftsbedingungen
  `),
  sentences: phrases(`
    kein roboter | sie kein roboter sind | ich bin kein roboter | ungültige e-mail-adresse | e-mail-adresse ist ungültig | bitte geben sie eine gültige |
    bitte wählen sie einen newsletter | alle newsletter | bitte versuchen sie es später |
    abonnieren sie unseren newsletter | melden sie sich für unseren newsletter |
    dieser artikel erschien in der | dieser artikel ist in der * erschienen | erschien in der druckausgabe |
    in der printausgabe | ihre meinung zu dieser seite | sagen sie uns ihre meinung | sagen sie uns was sie |
    geben sie uns feedback | der artikel wird nach | artikel wird unter der anzeige |
    nach der anzeige geht es weiter | hinweise zum datenschutz | sie können den newsletter jederzeit
  `),
  lists: phrases(`
    neueste nachrichten | aktuelle nachrichten | neueste artikel | neueste beiträge | neueste meldungen |
    aktuelles | meistgelesen | meistgelesene artikel | meist gelesen | mehr zum thema | mehr aus * |
    mehr von * | weitere artikel | weitere themen | weitere nachrichten | weitere meldungen | ähnliche artikel |
    ähnliche beiträge | das könnte sie auch interessieren | das könnte dich auch interessieren |
    auch interessant | lesen sie auch | empfehlungen | kommentare | verwandte artikel | top-themen |
    beliebte artikel
  `),
  updated: phrases('aktualisiert | zuletzt aktualisiert | geändert'),
  published: phrases('veröffentlicht | erschienen | erstellt | stand'),
  paywall: phrases(`
    um weiterzulesen | jetzt weiterlesen | weiterlesen mit | nur für abonnenten | exklusiv für abonnenten |
    artikel nur mit abo | bereits abonnent | diesen artikel weiterlesen | testen sie | plus-artikel
  `),
};
