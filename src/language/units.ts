/**
 * Signs and words of currencies to ISO 4217 codes; words lower case. A bare "$" is read as US dollars, and a word that many
 * countries pay in ("francs") is a unit of its own.
 */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  `$:USD us$:USD usd:USD dollar:USD dollars:USD dólar:USD dólares:USD dollari:USD dollaro:USD buck:USD bucks:USD
  €:EUR eur:EUR euro:EUR euros:EUR £:GBP gbp:GBP pound:GBP pounds:GBP sterling:GBP libras:GBP sterline:GBP pfund:GBP livres:GBP quid:GBP
  ¥:JPY jpy:JPY yen:JPY yens:JPY ₹:INR inr:INR rs:INR rupee:INR rupees:INR rupien:INR ₽:RUB rub:RUB rouble:RUB roubles:RUB ruble:RUB
  rubles:RUB rublos:RUB rubel:RUB r$:BRL brl:BRL reais:BRL chf:CHF franken:CHF cny:CNY yuan:CNY renminbi:CNY rmb:CNY ₩:KRW
  a$:AUD aud:AUD c$:CAD cad:CAD nz$:NZD hk$:HKD s$:SGD ₺:TRY lira:TRY liras:TRY ₪:ILS shekel:ILS shekels:ILS ₴:UAH hryvnia:UAH
  kr:SEK krona:SEK kronor:SEK krone:NOK kroner:NOK zloty:PLN zlotys:PLN rand:ZAR peso:MXN pesos:MXN naira:NGN ₦:NGN ₵:GHS gh₵:GHS cedi:GHS cedis:GHS
  ₱:PHP dirham:AED dirhams:AED riyal:SAR riyals:SAR ringgit:MYR baht:THB rupiah:IDR shilling:KES shillings:KES
  pkr:PKR pln:PLN sek:SEK nok:NOK dkk:DKK huf:HUF forint:HUF forints:HUF czk:CZK koruna:CZK korunas:CZK lei:RON leva:BGN
  hryvnias:UAH hryvnya:UAH tenge:KZT taka:BDT birr:ETB kyat:MMK dong:VND bolivars:VES bolívares:VES egp:EGP zar:ZAR krw:KRW
  franc:franc francs:franc francos:franc dinar:dinar dinars:dinar rial:rial rials:rial kwacha:kwacha escudos:escudo drachmas:drachma
  guilder:guilder guilders:guilder florin:florin florins:florin ducats:ducat taler:taler talers:taler thaler:taler thalers:taler`
    .split(/\s+/)
    .map((pair) => {
      const cut = pair.lastIndexOf(':');
      return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
    }),
);

/** Words of currencies that mean something else as often: money only where the number or what is said of it tells so. */
export const COINS: ReadonlyMap<string, string> = new Map(
  'crowns:crown marks:mark won:KRW real:BRL leu:RON lev:BGN'
    .split(' ')
    .map((pair) => pair.split(':', 2) as [string, string]),
);

/** Words of time units to one name, lower case. */
export const DURATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: 'second seconds sec secs segundo segundos seconde secondes sekunde sekunden secondo secondi',
    minute: 'minute minutes min mins minuto minutos minuten minuti',
    hour: 'hour hours hr hrs hora horas heure heures stunde stunden ora ore',
    day: 'day days día días dia dias jour jours tag tage tagen giorno giorni',
    week: 'week weeks semana semanas semaine semaines woche wochen settimana settimane',
    month: 'month months mes meses mois monat monate monaten mês mese mesi',
    year: 'year years yr yrs año años an ans année années jahr jahre jahren ano anos anno anni',
    decade: 'decade decades década décadas décennie décennies jahrzehnt jahrzehnte jahrzehnten decennio decenni',
    century: 'century centuries siglo siglos siècle siècles jahrhundert jahrhunderte século séculos secolo secoli',
    weekend: 'weekend weekends',
    night: 'night nights noche noches nuit nuits nacht nächte noite noites notte notti',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Words of measures to one name each, lower case. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kms kilometre kilometres kilometer kilometers kilómetro kilómetros kilomètre kilomètres kilometern quilómetro quilômetros quilómetros chilometro chilometri',
    metre: 'metre metres meter meters metro metros mètre mètres metern metri',
    cm: 'cm centimetre centimetres centimeter centimeters centímetros centimètres zentimeter centimetri',
    mm: 'mm millimetre millimetres millimeter millimeters',
    mile: 'mile miles mi milla millas meile meilen milha milhas miglia miglio',
    foot: 'foot feet ft pies',
    inch: 'inch inches pulgadas zoll polegadas pollici',
    yard: 'yard yards yds',
    kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramos quilos chili chilo',
    gram: 'gram grams gramme grammes gramm gramos gramas grammi',
    tonne: 'tonne tonnes metric-ton toneladas tonelada tonnen tonnellate tonnellata',
    ton: 'ton tons',
    pound: 'lb lbs',
    ounce: 'ounce ounces oz',
    litre: 'litre litres liter liters litro litros litern litri',
    gallon: 'gallon gallons galones',
    barrel: 'barrel barrels bpd barriles barils barili',
    hectare: 'hectare hectares ha hectárea hectáreas hektar ettari ettaro hectares',
    acre: 'acre acres',
    'km²': 'km² km2 sq-km',
    mph: 'mph',
    'km/h': 'kph kmh km/h',
    knot: 'knot knots',
    megawatt: 'megawatt megawatts mw',
    gigawatt: 'gigawatt gigawatts gw',
    kilowatt: 'kilowatt kilowatts kw',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** How many of the second unit one of the first is, for figures told in different units. */
export const CONVERSIONS: Readonly<Record<string, readonly [factor: number, base: string]>> = {
  mile: [1.609344, 'km'],
  metre: [0.001, 'km'],
  cm: [1e-5, 'km'],
  mm: [1e-6, 'km'],
  foot: [0.0003048, 'km'],
  inch: [2.54e-5, 'km'],
  yard: [0.0009144, 'km'],
  gram: [0.001, 'kg'],
  tonne: [1000, 'kg'],
  ton: [907.18474, 'kg'],
  pound: [0.45359237, 'kg'],
  ounce: [0.028349523, 'kg'],
  gallon: [3.785411784, 'litre'],
  acre: [0.40468564, 'hectare'],
  'km²': [100, 'hectare'],
  mph: [1.609344, 'km/h'],
  knot: [1.852, 'km/h'],
  gigawatt: [1000, 'megawatt'],
  kilowatt: [0.001, 'megawatt'],
  minute: [1 / 60, 'hour'],
  second: [1 / 3600, 'hour'],
  week: [7, 'day'],
  decade: [10, 'year'],
  century: [100, 'year'],
};
