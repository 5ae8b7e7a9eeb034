import type { Subject } from './figure-subject';

/** How much of the poorer of two settings both have, 0 to 1 by weight, and of how many stems. */
export function settingShared(a: Subject, b: Subject): { readonly setting: number; readonly stems: number } {
  const own = a.setting();
  const other = b.setting();
  let both = 0;
  let stems = 0;
  for (let i = 0; i < own.stems.length; i++) {
    if (!other.has.has(own.stems[i] ?? -1)) continue;
    both += own.weights[i] ?? 0;
    stems++;
  }
  const least = both > 0 ? Math.min(own.total, other.total) : 0;
  return { setting: least > 0 ? both / least : 0, stems };
}
