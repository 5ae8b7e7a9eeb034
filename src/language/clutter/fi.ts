import { type ClutterWords, phrases } from './clutter-words';

export const FI: ClutterWords = {
  language: 'fi',
  months: [
    ['tammikuuta', 'tammikuu', 'tammi'],
    ['helmikuuta', 'helmikuu', 'helmi'],
    ['maaliskuuta', 'maaliskuu', 'maalis'],
    ['huhtikuuta', 'huhtikuu', 'huhti'],
    ['toukokuuta', 'toukokuu', 'touko'],
    ['kesäkuuta', 'kesäkuu', 'kesä'],
    ['heinäkuuta', 'heinäkuu', 'heinä'],
    ['elokuuta', 'elokuu', 'elo'],
    ['syyskuuta', 'syyskuu', 'syys'],
    ['lokakuuta', 'lokakuu', 'loka'],
    ['marraskuuta', 'marraskuu', 'marras'],
    ['joulukuuta', 'joulukuu', 'joulu'],
  ],
  by: phrases('teksti: | kirjoittaja | kirjoittaja: | toimittaja: | kirjoittanut'),
  and: phrases('ja | &'),
  jobs: phrases(`
    toimittaja | päätoimittaja | kirjeenvaihtaja | kolumnisti | pääkirjoitustoimittaja | uutistoimittaja |
    ulkomaantoimittaja
  `),
  desks: phrases('toimitus | uutistoimitus | stt | lehtikuva | pääkirjoitus | verkkotoimitus'),
  adLabels: phrases('Mainos | MAINOS | Juttu jatkuu mainoksen jälkeen'),
  labels: phrases(`
    mainos | mainokset | jaa | jaa artikkeli | jaa facebookissa | jaa twitterissä | kopioi linkki | tulosta |
    kommentit | kommentoi | näytä kommentit | seuraa | tilaa | kirjaudu | kirjaudu sisään | lue lisää | lue myös |
    näytä lisää | katso lisää | katso myös | lisää | kuuntele | kuuntele juttu | video | kuvagalleria | kuva |
    valikko | etusivu | sulje | aiheet | avainsanat | luetuimmat | uusimmat | tuoreimmat | uutiskirje | tallenna |
    anna palautetta | mainos jatkuu
  `),
  starts: phrases(`
    lue myös | lue lisää | lue myös: | katso myös | katso video | kuva: | kuvat: | lähde: | lähteet: | teksti: |
    grafiikka: | video: | tilaa | seuraa meitä | jaa | julkaistu | päivitetty | mainos | oletko jo tilaaja |
    kirjaudu | lataa sovellus | aiheet: | juttua muokattu | juttua päivitetty | juttu jatkuu | copyright | ©
  `),
  contains: phrases(`
    seuraa meitä | tilaa uutiskirje | uutiskirjeemme | tietosuojaseloste | käyttää evästeitä | kaikki oikeudet
    pidätetään | lataa sovelluksemme | juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen | juttu jatkuu
    videon jälkeen | artikkeli jatkuu mainoksen
  `),
  sentences: phrases(`
    juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen | juttu jatkuu videon jälkeen | artikkeli jatkuu
    mainoksen jälkeen | tilaa uutiskirjeemme
  `),
  lists: phrases(`
    lue myös | lue lisää | luetuimmat | uusimmat | tuoreimmat | aiheesta lisää | lisää aiheesta | suosittelemme |
    kommentit | muut lukevat | katso myös | lisää kirjoittajalta
  `),
  updated: phrases('päivitetty | muokattu'),
  published: phrases('julkaistu'),
  paywall: phrases(`
    jatka lukemista | tilaajille | vain tilaajille | oletko jo tilaaja | tämä artikkeli on tilaajille | tilaa ja
    lue
  `),
};
