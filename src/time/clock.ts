import type { Clock } from './civil';
import { offsetOfZone } from './zones';

/** Hour and minute as newsrooms write them: "6:02 pm", "18.02 Uhr", "18h02", "6 p.m.", "18時02分". */
const CLOCK =
  /(?<![\d.:])(\d{1,2})(?:\s?[:.h٫時时点點]\s?(\d{2})(?:分)?(?::(\d{2}))?|(?=\s?[ap]\.?m\b))\s?(?:([ap])\.?\s?m\b\.?)?\s?(?:Uhr|uur|hs?\b|น\.)?/iu;
const ZONE = /^[\s,(]*(?:(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?|([A-Z]{1,5})(?![A-Za-z]))/;

/**
 * The time of day beside a date: `before` and `after` are the texts on its two sides, `after` being asked first.
 * Null where none is written. A zone counts only directly behind the time.
 */
export function clockBeside(before: string, after: string, year: number, month: number, day: number): Clock | null {
  return clockIn(after.slice(0, 40), year, month, day) ?? clockIn(before.slice(-30), year, month, day);
}

function clockIn(text: string, year: number, month: number, day: number): Clock | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const zone = ZONE.exec(text.slice(match.index + match[0].length));
  return { hour, minute, second, offset: zone === null ? null : offsetOf(zone, year, month, day) };
}

function offsetOf(zone: RegExpExecArray, year: number, month: number, day: number): number | null {
  const [, sign, hours, minutes, name] = zone;
  if (sign !== undefined) {
    const size = Number(hours) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -size : size;
  }
  return name === undefined ? null : offsetOfZone(name, year, month, day);
}
