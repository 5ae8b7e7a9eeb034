/** Given names in short and in full, as English-language outlets use both of one person. */
const PAIRS =
  'abe:abraham al:albert alex:alexander andy:andrew ben:benjamin bernie:bernard beth:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david debbie:deborah dick:richard don:donald doug:douglas ed:edward fred:frederick greg:gregory jack:john jake:jacob jeff:jeffrey jen:jennifer jerry:gerald jim:james jimmy:james joe:joseph jon:jonathan josh:joshua kate:katherine kathy:katherine ken:kenneth larry:lawrence liz:elizabeth matt:matthew mike:michael mitch:mitchell nick:nicholas pam:pamela pat:patrick patty:patricia pete:peter phil:philip ray:raymond rick:richard rob:robert ron:ronald rudy:rudolph sam:samuel steve:steven steve:stephen sue:susan ted:edward ted:theodore tim:timothy tom:thomas tony:anthony vince:vincent will:william zach:zachary';

const FULL = new Map<string, string[]>();
for (const pair of PAIRS.split(' ')) {
  const [short = '', full = ''] = pair.split(':');
  FULL.set(short, [...(FULL.get(short) ?? []), full]);
}

/** Whether two given names, folded, may be one person's, in short and in full or in two short forms ("chuck", "charles"). */
export function mayBeOneGiven(a: string, b: string): boolean {
  const [first, second] = [FULL.get(a) ?? [a], FULL.get(b) ?? [b]];
  return first.some((full) => second.includes(full));
}
