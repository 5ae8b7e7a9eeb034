import { type ClutterWords, phrases } from './clutter-words';

export const NO: ClutterWords = {
  language: 'no',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  by: phrases('av | av: | skrevet av | tekst: | journalist:'),
  and: phrases('og | &'),
  jobs: phrases(`
    journalist | redaktør | korrespondent | kommentator | skribent | sjefredaktør | nyhetsleder |
    utenrikskorrespondent | kulturredaktør
  `),
  desks: phrases('redaksjonen | redaksjon | ntb | nyhetsdesken | nyhetsredaksjonen | lederskribent'),
  adLabels: phrases('Annonse | ANNONSE | Annonser | Artikkelen fortsetter under annonsen'),
  labels: phrases(`
    annonse | annonser | annonsørinnhold | del | del artikkelen | del på facebook | del på twitter | kopier lenke
    | skriv ut | kommentarer | kommenter | vis kommentarer | følg | følg oss | abonner | logg inn | les mer | les
    også | les videre | vis mer | vis flere | se mer | mer | lytt | lytt til artikkelen | video | bildeserie |
    foto | meny | forside | lukk | emner | mest lest | siste nytt | siste nyheter | nyhetsbrev | lagre | til
    toppen | kjøp abonnement
  `),
  starts: phrases(`
    les også | les mer | les også: | se også | les hele | foto: | bilde: | kilde: | tekst: | grafikk: | video: |
    lytt: | abonner på | meld deg på | følg oss | del artikkelen | har du tips | tips oss | publisert | oppdatert
    | sist oppdatert | annonse | allerede abonnent | logg inn | last ned appen | emner: | copyright | ©
  `),
  contains: phrases(`
    følg oss på | meld deg på vårt nyhetsbrev | vårt nyhetsbrev | våre nyhetsbrev | personvernerklæring | bruker
    informasjonskapsler | bruker cookies | alle rettigheter | last ned vår app | artikkelen fortsetter under
    annonsen | saken fortsetter under annonsen | saken oppdateres
  `),
  sentences: phrases(`
    artikkelen fortsetter under annonsen | saken fortsetter under annonsen | artikkelen fortsetter etter annonsen
    | meld deg på vårt nyhetsbrev | gyldig e postadresse
  `),
  lists: phrases(`
    les også | les mer | les mer om | mest lest | siste nytt | siste nyheter | relaterte saker | relaterte
    artikler | flere saker | mer fra * | mer om * | anbefalt | kommentarer | andre leser
  `),
  updated: phrases('oppdatert | sist oppdatert | endret'),
  published: phrases('publisert | publiserte'),
  paywall: phrases(`
    for å lese videre | les videre med abonnement | bli abonnent | allerede abonnent | kun for abonnenter | saken
    er for abonnenter | fortsett å lese
  `),
};
