/**
 * English words that outlets use for one thing in news, a line each: a statement told in the other word is told. Only words
 * that stand for each other in nearly every report; the first of a line stands for all. They are written as their stems
 * (stem-english.ts), since the background would stem all of them each time it starts.
 */
const LINES = `
kill die di dy dead death fatal perish slain
injur injuri wound hurt
arrest detain detent custodi
evacu flee fled
blaze fire flame
quak earthquak tremor temblor
epicentr epicent centr center
storm hurrican typhoon cyclon
polic offic
bui acquir purchas acquisit takeov bought
resign quit
lawsuit suit sue su
attornei lawyer counsel
firm compani
worker employe staff emploi
jail prison imprison sentenc
physician doctor
vote ballot voter
cancel
begin began begun start
end finish conclud
children child kid
film movi
car vehicl automobil
rise rose risen increas climb
fall fell fallen drop declin decreas
sai said tell told state add ad
ship vessel boat
plane aircraft jet airlin airplan aeroplan
home hous
win won victori winner
lose lost loss defeat
steal stole stolen theft thiev thief
want demand seek sought
pai paid
help aid assist
monei fund cash
ill diseas
explos explod blast
rescu rescuer
soldier troop armi
withdraw withdrew withdrawn
take took taken
give gave given
write wrote written
speak spoke spoken
drive drove driven
fight fought
build built rebuild rebuilt
send sent
hold held
meet met
find found
catch caught
bring brought
think thought
break broke broken
choos chose chosen
shoot shot
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
becom becam
make made
lai laid
protest demonstr
strike struck walkout stoppag
investig probe inquiri
crash collid collis
hospit hospitalis
photo photograph pictur
wage salari
murder homicid
gunman gunmen shooter
cut slash
bribe briberi
vow pledg promis
ban prohibit outlaw
bomb bomber
seiz seizur confisc
deni denial
delai postpon
destroi destruct
teen teenag
marri marriag wed
reveal disclos
mistak error
truck lorri
petrol gasolin
motorwai highwai freewai
televis tv
border frontier
cellar basement
percent pct cent
man men
woman women
wife wive
defenc defens
labour labor
fine penalti
harbour harbor
colour color
programm program
metr meter
organis organ
`;

const BY_STEM = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const stems = line.split(' ');
  for (const stem of stems) BY_STEM.set(stem, stems[0] ?? stem);
}

/** The stem that stands for a stem among words of one meaning; itself where it has none. */
export const meaningOf = (stem: string): string => BY_STEM.get(stem) ?? stem;
