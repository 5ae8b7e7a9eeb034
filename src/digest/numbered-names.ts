import { WEEKDAYS } from '../language/calendar';
import { touches } from './capitals';
import type { NameSpan } from './name-span';
import type { Token } from './tokens';

/** What is called by its number: "the 14th Amendment", "20th Century Films". */
const COUNTED =
  /^(?:amendment|circuit|street|avenue|division|brigade|regiment|battalion|infantry|airborne|ward|precinct|congress|fleet|arrondissement)$/;
/** Papers that come out on one day: "the Sunday Herald". */
const PAPER =
  /^(?:times|post|herald|tribune|gazette|telegraph|journal|guardian|express|mirror|mail|star|sun|world|independent|ledger|chronicle|courier|mercury|argus|observer|echo|examiner|news|business)$/;

/** The name with the number or the day before it that belongs to it; the name itself where none does. */
export function withNumber(tokens: readonly Token[], span: NameSpan): NameSpan {
  const at = span.from;
  const [number, before, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (before === undefined || first === undefined || span.title !== at || !touches(before, first)) return span;
  const century = first.lower === 'century' && span.to - at > 1;
  const ordinal = /^(?:st|nd|rd|th)$/.test(before.lower) && number?.kind === 'number' && number.end === before.start;
  if (ordinal && (COUNTED.test(first.lower) || century)) return { from: at - 2, to: span.to, title: at - 2 };
  const daily = WEEKDAYS.has(before.lower) && number?.lower === 'the' && PAPER.test(first.lower);
  return daily ? { from: at - 1, to: span.to, title: at - 1 } : span;
}
