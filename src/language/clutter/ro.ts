import { type ClutterWords, phrases } from './clutter-words';

export const RO: ClutterWords = {
  language: 'ro',
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb'],
    ['martie', 'mar'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept', 'sep'],
    ['octombrie', 'oct'],
    ['noiembrie', 'noi', 'nov'],
    ['decembrie', 'dec'],
  ],
  by: phrases('scris de | autor | autor: | de către | publicat de | text:'),
  and: phrases('și | &'),
  jobs: phrases(`
    jurnalist | jurnalistă | redactor | redactor șef | corespondent | editorialist | reporter | editor
  `),
  desks: phrases('redacția | redactia | agenția | agerpres | mediafax | știri | echipa'),
  adLabels: phrases('Publicitate | PUBLICITATE'),
  labels: phrases(`
    publicitate | distribuie | distribuie pe facebook | copiază link | tipărește | comentarii | comentează |
    abonează-te | autentificare | citește mai mult | citește și | citeste si | citește mai departe | vezi mai mult
    | vezi și | mai mult | video | foto | galerie foto | meniu | acasă | închide | etichete | cele mai citite |
    ultimele știri | newsletter | salvează
  `),
  starts: phrases(`
    citește și | citeste si | citește mai mult | citiți și | vezi și | vezi aici | urmărește-ne | urmăriți-ne |
    abonează-te | abonați-vă | înscrie-te | foto: | sursa foto | sursa: | sursă foto | video: | autor: | publicat
    | actualizat | data publicării | data actualizării | publicitate | etichete: | taguri: | copyright | © |
    articolul continuă
  `),
  contains: phrases(`
    urmărește-ne pe | urmăriți-ne pe | abonează-te la newsletter | newsletterul nostru | politica de
    confidențialitate | folosește cookie | toate drepturile rezervate | canalul de whatsapp | descarcă aplicația |
    articolul continuă după
  `),
  sentences: phrases('articolul continuă după | abonează-te la newsletter | preluarea fără cost a materialelor'),
  lists: phrases(`
    citește și | citeste si | articole similare | articole asemănătoare | știri similare | recomandări |
    recomandate | cele mai citite | ultimele știri | comentarii | vezi și | mai multe din * | te-ar putea interesa
  `),
  updated: phrases('actualizat | modificat'),
  published: phrases('publicat | data publicării'),
  paywall: phrases('pentru a continua | doar pentru abonați | conținut premium | ești deja abonat'),
};
