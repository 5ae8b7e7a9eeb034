import type { FigureKind } from './digest';

/** A figure before its label and owner are looked for; tokens `from` to `to` (exclusive). */
export interface FigureSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly began: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
}
