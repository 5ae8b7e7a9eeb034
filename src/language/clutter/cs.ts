import { type ClutterWords, phrases } from './clutter-words';

export const CS: ClutterWords = {
  language: 'cs',
  months: [
    ['ledna', 'leden'],
    ['února', 'únor'],
    ['března', 'březen'],
    ['dubna', 'duben'],
    ['května', 'květen'],
    ['června', 'červen'],
    ['července', 'červenec'],
    ['srpna', 'srpen'],
    ['září'],
    ['října', 'říjen'],
    ['listopadu', 'listopad'],
    ['prosince', 'prosinec'],
  ],
  by: phrases('autor | autor: | autoři: | autorka: | text: | napsal | napsala | připravil | připravila'),
  and: phrases('& | spolu s'),
  jobs: phrases(`
    redaktor | redaktorka | reportér | reportérka | novinář | novinářka | komentátor | komentátorka | šéfredaktor
    | zpravodaj | zpravodajka
  `),
  desks: phrases('redakce | čtk | zprávy | zpravodajství | agentura'),
  adLabels: phrases('Reklama | REKLAMA | Inzerce'),
  labels: phrases(`
    reklama | inzerce | sdílet | sdílet na facebooku | kopírovat odkaz | tisk | vytisknout | komentáře | diskuse |
    vstoupit do diskuse | zobrazit komentáře | sledovat | odebírat | přihlásit | přihlásit se | číst dále | číst
    více | čtěte také | přečtěte si také | více | zobrazit více | další | poslechnout | poslouchat | video |
    fotogalerie | foto | menu | domů | zavřít | témata | štítky | nejčtenější | nejnovější | aktuálně | newsletter
    | uložit | nahoru
  `),
  starts: phrases(`
    čtěte také | přečtěte si | čtěte více | přečtěte si také | číst dále | podívejte se | mohlo by vás zajímat |
    foto: | zdroj: | zdroje: | video: | autor: | autoři: | text: | sledujte nás | přihlaste se | odebírejte |
    sdílejte | publikováno | aktualizováno | vydáno | reklama | inzerce | témata: | štítky: | copyright | © | máte
    tip | našli jste chybu
  `),
  contains: phrases(`
    sledujte nás na | odebírejte náš | náš newsletter | všechna práva vyhrazena | zásady ochrany | používá cookies
    | používáme cookies | publikování nebo další šíření | stáhněte si aplikaci | článek pokračuje pod reklamou
  `),
  sentences: phrases(`
    článek pokračuje pod reklamou | publikování nebo další šíření | přihlaste se k odběru newsletteru
  `),
  lists: phrases(`
    čtěte také | přečtěte si také | související | související články | související témata | nejčtenější |
    nejnovější zprávy | mohlo by vás zajímat | doporučujeme | další články | více z * | více k tématu | diskuse |
    komentáře
  `),
  updated: phrases('aktualizováno | upraveno'),
  published: phrases('publikováno | vydáno'),
  paywall: phrases(`
    pro předplatitele | tento článek je pro předplatitele | předplaťte si | celý článek si můžete přečíst |
    odemknout článek | už máte předplatné
  `),
};
