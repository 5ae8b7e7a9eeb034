/** An object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that bytes tell as JSON in UTF-8; null where they tell none. */
export function looseIn(bytes: ArrayBuffer | Uint8Array): Loose | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isLoose(value) ? value : null;
  } catch {
    return null;
  }
}
