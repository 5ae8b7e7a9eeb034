/** How each region of the presets is called. */
export const REGION_WORDS = {
  world: 'regionWorld',
  africa: 'regionAfrica',
  asia: 'regionAsia',
  europe: 'regionEurope',
  'latin-america': 'regionLatinAmerica',
  'middle-east': 'regionMiddleEast',
  'north-america': 'regionNorthAmerica',
  oceania: 'regionOceania',
} as const;
