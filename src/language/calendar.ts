/** Months by name, 1 to 12, in the languages whose news is read in depth; lower case, with usual short forms. */
const MONTH_NAMES: readonly string[] = [
  'january jan enero janvier januar jänner janeiro gennaio',
  'february feb febrero février februar fevereiro febbraio',
  'march mar marzo mars märz março',
  'april apr abril avril aprile',
  'may mayo mai maio maggio',
  'june jun junio juin juni junho giugno',
  'july jul julio juillet juli julho luglio',
  'august aug agosto août',
  'september sep sept septiembre septembre setembro settembre',
  'october oct octubre octobre oktober outubro ottobre',
  'november nov noviembre novembre novembro',
  'december dec diciembre décembre dezember dezembro dicembre',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Months of the languages that write them with a capital: in the others "Mayo" and "Marzo" are somebody’s names. */
export const CAPITAL_MONTHS: ReadonlySet<string> = new Set(
  `january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov
  december dec januar jänner februar märz mai juni juli oktober dezember`.split(/\s+/),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri lunes martes miércoles jueves viernes sábado
  domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica`.split(
    /\s+/,
  ),
);
