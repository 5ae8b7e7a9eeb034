/** The catalogue and what is made of it, loaded by the pages that offer it and by no other (see use-catalogue.ts). */
export { outletAt } from '../../outlets/catalogue';
export { countriesWithFeeds, handfulOf, PRESETS } from '../../outlets/presets';
export { CATALOGUE } from '../../outlets/whole-catalogue';
