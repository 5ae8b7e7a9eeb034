import { type ClutterWords, phrases } from './clutter-words';

export const SV: ClutterWords = {
  language: 'sv',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  by: phrases('av | text: | av: | skriven av | skribent | reporter: | publicerad av'),
  and: phrases('och | &'),
  jobs: phrases(`
    journalist | redaktör | korrespondent | krönikör | ledarskribent | skribent | chefredaktör |
    utrikeskorrespondent | frilansjournalist | kulturredaktör
  `),
  desks: phrases(`
    redaktionen | nyhetsredaktionen | ledarredaktionen | redaktion | tt | debatt | webbredaktionen
  `),
  adLabels: phrases('Annons | ANNONS | Annonser'),
  labels: phrases(`
    annons | annonser | dela | dela artikeln | dela på facebook | dela på twitter | kopiera länk | skriv ut |
    kommentera | kommentarer | visa kommentarer | följ | följ oss | prenumerera | logga in | läs mer | läs också |
    läs även | läs vidare | visa mer | visa fler | se mer | mer | lyssna | lyssna på artikeln | video | bildspel |
    bild | foto | meny | hem | stäng | ämnen | taggar | mest läst | senaste nytt | nyhetsbrev | spara | spara
    artikel | tipsa oss | till toppen | rätta artikeln
  `),
  starts: phrases(`
    läs också | läs även | läs mer | läs vidare | läs mer om | läs också: | se också | se även | foto: | bild: |
    fotograf: | källa: | text: | grafik: | video: | lyssna: | prenumerera på | anmäl dig till | registrera dig |
    följ oss | gilla oss | dela | tipsa | har du tips | har du synpunkter | publicerad | uppdaterad | senast
    uppdaterad | annons | är du prenumerant | logga in | läs hela artikeln | ladda ner appen | ämnen: | taggar: |
    copyright | ©
  `),
  contains: phrases(`
    följ oss på | prenumerera på vårt nyhetsbrev | vårt nyhetsbrev | våra nyhetsbrev | anmäl dig till nyhetsbrevet
    | integritetspolicy | använder cookies | vi använder kakor | alla rättigheter | mejla till | ladda ner vår app
    | artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen
  `),
  sentences: phrases(`
    artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen | artikeln var publicerad i | anmäl
    dig till vårt nyhetsbrev | godkänner du våra villkor | ange en giltig e postadress
  `),
  lists: phrases(`
    läs också | läs mer | läs vidare | läs även | mest läst | mest lästa | senaste nytt | senaste nyheterna |
    relaterat | relaterade artiklar | fler artiklar | mer från * | mer om * | rekommenderat | kommentarer | fakta
    och länkar | andra läser
  `),
  updated: phrases('uppdaterad | senast uppdaterad | ändrad'),
  published: phrases('publicerad | publicerat | publicerades'),
  paywall: phrases(`
    för att läsa vidare | läs vidare som prenumerant | bli prenumerant | redan prenumerant | artikeln är för
    prenumeranter | endast för prenumeranter | låst artikel | fortsätt läsa med
  `),
};
