import type { Name } from './digest';
import type { NameAt } from './names';

/** Offices by the way they are cut short before names. */
const SHORT: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'gen.': 'general',
  'adm.': 'admiral',
  'prof.': 'professor',
  'dr.': 'doctor',
};

/** How many lines back somebody may have been named with a role. */
const BACK = 40;

/** The one person named up to a line whose role has the noun ("the senator"); null where none or several have. */
export function holderOf(byLine: readonly (readonly NameAt[])[], place: number, noun: string): NameAt | null {
  const found = new Map<Name, NameAt>();
  for (let i = Math.max(0, place - BACK); i <= place; i++)
    for (const at of byLine[i] ?? [])
      if (at.name.kind === 'person' && holds(at.name.role ?? '', noun)) found.set(at.name, at);
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

const holds = (role: string, noun: string): boolean =>
  role
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, 8)
    .some((word) => word === noun || SHORT[word] === noun);
