import { digestItem } from '../../src/digest/item';
import type { IndexEntry } from '../../src/index/entry';

const INJURED = [19, 19, 19, 21, 17] as const;
const LEADS = [
  'The commuter ferry Tern struck rocks off Sallow Point in thick fog on Tuesday, and {injured} people were hurt.',
  'At least {injured} people were injured when the Tern, a Bayline ferry, ran onto rocks at Sallow Point in fog.',
  'Fog, rocks and {injured} injured passengers: the ferry Tern came to grief at Sallow Point on Tuesday morning.',
] as const;
const MIDDLES = [
  'More than 200 passengers were aboard when she hit at about 6:40 a.m., the coast guard said.',
  'The vessel was carrying 214 passengers from Kestrel Island when it grounded shortly before seven.',
  'Lifeboats took the passengers off the Tern within two hours, said Lieutenant Tomas Reyes of the coast guard.',
] as const;
const WORDS = [
  '“We are deeply sorry for what our passengers went through this morning,” said Dana Whitlock of Bayline Ferries.',
  '“We are deeply sorry for what our passengers went through,” said Dana Whitlock, who leads Bayline Ferries.',
  'Captain Ingrid Halloran was questioned by the police, the coast guard said.',
] as const;
const HEADLINES = [
  'Ferry Tern hits rocks at Sallow Point in fog',
  'Tern ferry grounding off Sallow Point leaves {injured} hurt',
  'Passengers hurt as Bayline ferry Tern strikes Sallow Point',
] as const;

/** Thirty accounts of the ferry's grounding, each of another outlet, in words that repeat from one to the next. */
export function thirtyAccounts(): IndexEntry[] {
  return Array.from({ length: 30 }, (_, at) => {
    const injured = String(INJURED[at % INJURED.length]);
    const of = (list: readonly string[], turn: number): string =>
      (list[turn % list.length] ?? '').replace('{injured}', injured);
    const domain = `gazette-${at + 1}.example`;
    const url = `http://www.${domain}/2026/05/12/tern`;
    const digest = digestItem({
      url,
      headline: of(HEADLINES, at),
      text: [of(LEADS, at), of(MIDDLES, Math.floor(at / 3)), of(WORDS, Math.floor(at / 9))].join('\n'),
      published: `2026-05-12T${String(8 + (at % 12)).padStart(2, '0')}:15:00Z`,
      outlet: { name: `The Gazette of Estuary District No. ${at + 1}`, domain },
      language: 'en',
    });
    return { id: url, story: null, listedBy: null, digest };
  });
}
