import { KNOWN_PLACES } from './places';
import { wordList } from './word-list';

const TOLD =
  wordList(`british briton britons english englishman scottish scot scots welsh irish french frenchman german germans spanish spaniard
  spaniards portuguese dutch belgian belgians swiss swedish swede swedes norwegian norwegians danish dane danes finnish finn
  finns icelandic polish pole poles czech czechs slovak slovaks hungarian hungarians greek greeks turkish turk turks turkey's
  ukrainian ukrainians belarusian belarusians serb serbs croat croats georgian azerbaijani kazakh uzbek afghan afghans
  pakistani pakistanis bangladeshi nepalese nepali sri-lankan chinese japanese korean koreans vietnamese thai thais filipino
  filipinos new-zealander canadian canadians mexican mexicans brazilian brazilians argentine argentinian chilean peruvian cuban
  cubans haitian haitians honduran salvadoran ghanaian ghanaians somali somalis sudanese egyptian egyptians moroccan moroccans
  congolese zimbabwean south-african israeli israelis palestinian palestinians lebanese iraqi iraqis iranian iranians saudi
  saudis yemeni yemenis emirati qatari kuwaiti jordanian arab arabs arabic jewish jew jews muslim muslims christian christians
  catholic catholics protestant protestants hindu hindus sikh sikhs buddhist buddhists islamic islamist islamists sunni shia
  shiite kurdish kurd kurds european europeans asian asians latino latinos hispanic western eastern northern southern latin
  anglo democrat democrats democratic republican republicans conservative conservatives liberal liberals communist nazi nazis
  soviet marxist socialist tory tories brexit christmas easter ramadan thanksgiving covid internet catholicism islam
  christianity judaism hebrew mandarin cantonese persian orthodox evangelical anglican evangelicals texan texans londoner
  londoners parisian parisians mohawk cherokee navajo maori tibetan uighur uyghur uyghurs rohingya god bible koran quran gazan
  gazans rican ricans lankan lankans arabian czechoslovakian salvadorean nordic houthi houthis confederate yorkers taiwanese
  maltese senegalese burmese omani bahraini cypriot cypriots ivorian ecuadorian panamanian paraguayan uruguayan singaporean
  azeri kosovar`);

/** Adjectives and nouns of nations, religions and languages, lower case: written with a capital, no names. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...TOLD,
  // Cambodian, Gazans
  ...[...KNOWN_PLACES].flatMap((place) => (/^[a-z]{4,}a$/.test(place) ? [`${place}n`, `${place}ns`] : [])),
]);
