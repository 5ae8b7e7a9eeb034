import { type ClutterWords, phrases } from './clutter-words';

export const DA: ClutterWords = {
  language: 'da',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  by: phrases('af | af: | skrevet af | tekst: | journalist:'),
  and: phrases('og | &'),
  jobs: phrases(`
    journalist | redaktør | korrespondent | kommentator | skribent | chefredaktør | debatredaktør | reporter |
    kulturredaktør | erhvervsredaktør
  `),
  desks: phrases('redaktionen | redaktion | ritzau | nyhedsredaktionen | webredaktionen | lederskribent'),
  adLabels: phrases('Annonce | ANNONCE | Annoncer'),
  labels: phrases(`
    annonce | annoncer | del | del artiklen | del på facebook | del på twitter | kopier link | print | kommentarer
    | kommentér | vis kommentarer | følg | følg os | abonner | log ind | læs mere | læs også | læs videre | vis
    mere | se mere | mere | lyt | lyt til artiklen | video | billedserie | foto | menu | forside | luk | emner |
    tags | mest læste | seneste nyt | nyhedsbrev | gem | gem artikel | til toppen
  `),
  starts: phrases(`
    læs også | læs mere | læs også: | se også | læs hele | foto: | billede: | kilde: | tekst: | grafik: | video: |
    lyt: | abonner på | tilmeld dig | følg os | følg | del artiklen | har du tip | har du et tip | publiceret |
    udgivet | opdateret | sidst opdateret | annonce | er du allerede abonnent | log ind | hent appen | emner: |
    tags: | copyright | ©
  `),
  contains: phrases(`
    følg os på | tilmeld dig vores nyhedsbrev | vores nyhedsbrev | vores nyhedsbreve | privatlivspolitik | bruger
    cookies | alle rettigheder forbeholdes | ophavsret | hent vores app | artiklen fortsætter efter annoncen |
    artiklen fortsætter under annoncen
  `),
  sentences: phrases(`
    artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | tilmeld dig vores nyhedsbrev |
    accepterer du vores betingelser | indtast en gyldig e mail
  `),
  lists: phrases(`
    læs også | læs mere | læs mere om | mest læste | seneste nyt | seneste nyheder | relaterede artikler |
    relateret | flere artikler | mere fra * | mere om * | anbefalet | kommentarer | andre læser | måske er du
    interesseret i
  `),
  updated: phrases('opdateret | sidst opdateret | ændret'),
  published: phrases('publiceret | udgivet | offentliggjort'),
  paywall: phrases(`
    for at læse videre | læs videre som abonnent | bliv abonnent | allerede abonnent | kun for abonnenter |
    artiklen er for abonnenter | fortsæt med at læse
  `),
};
