import type { Figure } from '../digest/digest';

/** Units of one quantity, each as so many of the first: a figure in one can be compared with a figure in another. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  {
    m: 1,
    metre: 1,
    meter: 1,
    km: 1000,
    kilometre: 1000,
    kilometer: 1000,
    cm: 0.01,
    mm: 0.001,
    mile: 1609.344,
    mi: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    ft: 0.3048,
    feet: 0.3048,
    inch: 0.0254,
    in: 0.0254,
  },
  {
    kg: 1,
    kilogram: 1,
    g: 0.001,
    gram: 0.001,
    tonne: 1000,
    t: 1000,
    'metric ton': 1000,
    ton: 1000,
    pound: 0.45359237,
    lb: 0.45359237,
    ounce: 0.0283495,
    oz: 0.0283495,
  },
  {
    ha: 1,
    hectare: 1,
    acre: 0.40468564,
    km2: 100,
    'square km': 100,
    'square kilometre': 100,
    'square kilometer': 100,
    'square mile': 258.998811,
    m2: 0.0001,
    'square metre': 0.0001,
    'square meter': 0.0001,
    'square foot': 0.0000092903,
    'square feet': 0.0000092903,
  },
  { l: 1, litre: 1, liter: 1, gallon: 3.785411784, barrel: 158.987 },
  { 'km/h': 1, kph: 1, mph: 1.609344, 'mile/h': 1.609344, knot: 1.852, 'm/s': 3.6 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_746, year: 31_556_952 },
  { w: 1, kw: 1e3, mw: 1e6, gw: 1e9 },
];

const BY_UNIT = new Map<string, { readonly family: string; readonly factor: number }>();
FAMILIES.forEach((units, place) => {
  for (const [unit, factor] of Object.entries(units)) BY_UNIT.set(unit, { family: `family ${place}`, factor });
});

/** How long something is, or how far away. */
export const isLength = (family: string): boolean => family === BY_UNIT.get('m')?.family;

function known(unit: string): { readonly family: string; readonly factor: number } | undefined {
  const folded = unit.toLowerCase();
  return BY_UNIT.get(folded) ?? (folded.endsWith('s') ? BY_UNIT.get(folded.slice(0, -1)) : undefined);
}

/** An age is no duration, though both are in years. */
const ALONE: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>([
  'age',
  'date',
  'time',
  'ordinal',
  'score',
  'magnitude',
]);

/** What a figure measures: figures of two families are never compared. Each currency is its own. */
export function familyOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (unit === null || ALONE.has(kind)) return kind;
  const found = known(unit);
  if (found) return found.family;
  return `${kind} ${unit}`;
}

const TEMPERATURE = /^(?:°?[cf]|celsius|fahrenheit|°?\s?celsius|°?\s?fahrenheit)$/i;

/** The share by which two figures given in two units of one family may differ: outlets convert and round. */
const CONVERTED = 0.04;

/**
 * `b` in the unit of `a`; null where they are of two families. What is converted is rounded to what an outlet would
 * write, so that 5 miles and 8 km are one distance.
 */
export function inUnitOf(a: Figure, b: Figure): Figure | null {
  if (a.unit === b.unit) return b;
  if (a.unit === null || b.unit === null || TEMPERATURE.test(a.unit) || TEMPERATURE.test(b.unit)) return null;
  const from = known(b.unit);
  const to = known(a.unit);
  if (!from || !to || from.family !== to.family) return null;
  const factor = from.factor / to.factor;
  const value = b.value * factor;
  const upper = b.upper === null ? null : b.upper * factor;
  const near =
    Math.abs(value - a.value) <=
    Math.max(Math.abs(a.value) * CONVERTED, roundingOf(a.value), factor * roundingOf(b.value));
  const settled = near && a.upper === null && upper === null ? a.value : value;
  return { ...b, value: settled, upper, unit: a.unit, qualifier: b.qualifier ?? 'about' };
}

/** Half of the last digit that counts. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value)) return 0.05;
  let grain = 1;
  while (grain < 1e12 && value !== 0 && value % (grain * 10) === 0) grain *= 10;
  return grain / 2;
}
