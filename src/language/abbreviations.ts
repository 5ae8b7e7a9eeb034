/**
 * Abbreviations that end in a full stop without ending a sentence, lower case and without the stop. Those that often do
 * end one as well ("Inc.", "etc.", "p.m.") stand in `MAYBE_LAST`: after them a capital decides.
 */
const of = (words: string): readonly string[] => words.split(' ');

export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...of(
    'mr mrs ms mx dr prof rev fr sr sra srta hon pres gov sen rep lt col gen maj capt cpl sgt adm cmdr det supt insp',
  ),
  ...of('atty st ste mt ft vs v no nos vol pp approx est fig ed eds al cf ca c messrs mme mlle mm me'),
  ...of('jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri'),
  ...of('sig dott avv ing on herr fr dres exc núm av art hr nr bzw ca evtl ggf sog inkl usw bspw mio mrd tel'),
  ...of(
    'calif conn del fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va wash wis',
  ),
]);

export const MAYBE_LAST: ReadonlySet<string> = new Set([
  ...of('inc corp ltd co llc plc jr etc bros dept assn'),
  ...of('a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a'),
]);

/** "z. B.", "d. h.", "u. a.": letters set apart by a space. */
export const SPACED_INITIALS = /(?:^|[\s(])\p{L}\.$/u;
