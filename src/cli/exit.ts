/** What the terminal's exit code tells. */
export const EXIT = { done: 0, nothingFound: 1, wrongUse: 2, unreadable: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly; the message says how it is called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input cannot be read or is refused; the message says which and why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
