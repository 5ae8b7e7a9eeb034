import { stemEnglish } from '../language/stem-english';

/**
 * English words that outlets use for one thing in news, a line each: a statement told in the other word is told. Only words
 * that stand for each other in nearly every report; the first of a line stands for all.
 */
const LINES = `
kill killed killing die died dying dead death deaths fatality fatalities fatal perish slain
injure injured injuring injury injuries wounded wounding hurt
arrest arrested arresting arrests detained detain detaining detention custody
evacuate evacuated evacuation flee fled fleeing
blaze fire flames
quake earthquake tremor temblor
epicentre epicenter centre center
storm hurricane typhoon cyclone
police officers officer
buy acquire purchase acquisition takeover bought
resign resigned resignation quit
lawsuit suit sue sued suing
attorney lawyer lawyers counsel
firm company
worker workers employee employees staff employ employed employs
jail jailed prison imprisoned sentenced
physician doctor doctors
vote voted votes ballot ballots
cancel cancelled canceled
begin began begun start started starting
end ended finish finished conclude concluded
children child kids
film movie
car vehicle automobile
rise rose risen increase increased climb climbed
fall fell fallen drop dropped decline declined decrease decreased
say said tell told state stated add added
ship vessel boat
plane aircraft jet airliner
home homes house houses
win won victory
lose lost loss defeat defeated
steal stole stolen theft thieves thief
want wants demand demands seek sought
pay paid
help aid assist assistance
money funds cash
illness disease
explosion explosions explode exploded blast blasts
rescue rescuer rescuers rescued
soldier soldiers troop troops army
withdraw withdrew withdrawn withdrawal
take took taken
give gave given
write wrote written
speak spoke spoken
drive drove driven
fight fought fighting
build built rebuild rebuilt
send sent
hold held
meet met
find found
catch caught
bring brought
think thought
break broke broken
choose chose chosen
shoot shot shooting
hide hid hidden
fly flew flown
grow grew grown growth
throw threw thrown
know knew known
see saw seen
lead led
run ran
sink sank sunk
keep kept
spend spent
come came
become became
make made
lay laid laying
`;

const BY_STEM = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [first = '', ...rest] = line.split(' ');
  const stands = stemEnglish(first);
  for (const word of [first, ...rest]) if (!BY_STEM.has(stemEnglish(word))) BY_STEM.set(stemEnglish(word), stands);
}

/** The stem that stands for a stem among words of one meaning; itself where it has none. */
export const meaningOf = (stem: string): string => BY_STEM.get(stem) ?? stem;
