import { wordList } from './word-list';

/** Small words inside the names of people ("van der Zwaan", "de la Fuente"), lower case. */
export const PARTICLES = wordList(
  'de la del du des di da do dos das della dello van von der den ter ten bin ibn al el le zu y',
);

/** In Romance languages these join the parts of any name ("Confederación Sindical del Carril"). */
export const ROMANCE_PARTICLES = wordList(
  "de del du des di da do dos das della dello delle degli dei la los las le les el lo d' d’",
);

/** Words that open a sentence often and are never a name by themselves, beside those of grammar; lower case. */
export const OPENERS =
  wordList(`i he she it they we you there here this that these those his her its their our my your who what which when where why how
  fellow neither nor longtime onetime veteran nobody everybody everyone someone anyone nothing something everything none some many most several few more less much enough both
  yes no not uh oh um ah hey wow yeah yep nope huh hmm slideshow ok well please thanks thank dear hello hi police officials authorities officers residents experts critics supporters
  lawyers investigators prosecutors witnesses neighbours neighbors analysts researchers scientists doctors students parents people
  men women children voters workers shares sales prices stocks last next earlier early late today yesterday tomorrow tonight breaking
  sending citing calling asking using following including facing leaving joining meeting visiting telling saying accusing quoting praising
  urging blaming defending replacing representing leading beating defeating marking making taking giving getting bringing adding raising
  cutting seeing hearing helping having being going coming returning referring responding replying noting warning writing
  visit join follow contact sign subscribe download click listen enlarge share top onto
  live update updated watch read video photo photos exclusive opinion analysis editorial related advertisement let let's don't asked
  according based speaking given despite unlike nearly almost about around over under still yet even just only perhaps maybe
  hours days weeks months years minutes seconds another other others two three four five six seven eight nine ten dozens hundreds
  thousands millions zero one ich er sie es wir ihr man dies hier dort nun yo él ella ellos nosotros esto eso aquí allí je tu il elle on nous vous
  ils elles cela ça ici eu ele ela eles nós isto isso aqui io lui lei noi voi loro questo quello qui`);

/** German nouns that stand after "in" or "aus" without an article and are no places, lower case. */
export const GERMAN_STATES =
  wordList(`zukunft wirklichkeit kraft höhe sicht haft betrieb ordnung frage gefahr form folge reihe bezug rente not
  sicherheit arbeit eile schutt planung sachen teilen wahrheit ruhe bewegung verbindung zusammenarbeit untersuchungshaft sorge angst
  holz stein stahl gold silber glas protest respekt trauer notwehr liebe wut kreisen`);

/** Abbreviations of things, lower case: no names of anybody. */
export const COMMON_ACRONYMS =
  wordList(`ip tv pc ai it pm mp mps ceo cfo coo dna rna gdp id hiv aids atm suv suvs dvd cd fm am ok vat ngo ngos pr hr qr gps pt hb xl hdr more comments
  usb sms q&a et gmt est edt pst pdt bst cet utc ad bc diy faq pdf url html api app vip rsvp lgbt lgbtq cctv ev evs ipo ppe pcr mri ct icu er
  usd eur gbp inr chf jpy cny aud cad sat gcse a-level ira's phd mba ba tbc eta iq mvp nil kw mw gw pib tva iva opa cdu's o.k p.m a.m ceos pcs tvs a.m. p.m. gst dei asap tds cpu pin`);
