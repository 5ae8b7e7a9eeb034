import { locale } from '../../words';

/** A number of bytes in the unit a person thinks in ("340 kB", "12.4 MB"). */
export function writeSize(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const digits = unit === 'kilobyte' ? 0 : 1;
  const form = new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  });
  return form.format(bytes / size);
}
