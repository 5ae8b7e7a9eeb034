/** What went wrong, as it crosses from one part of the extension to another. */
export interface Failure {
  readonly code: FailureCode;
  /** For the details that a person may copy; what they read is of the locale files, by `code`. */
  readonly details: string;
}

export const FAILURE_CODES = [
  'refused', // the sender may not ask, or asks for what is not offered
  'bad-request', // what was sent has not the shape it should have
  'bad-reading', // what the page gave back has not the shape it should have
  'index-unreadable', // the model or a file of the index is missing or damaged
  'unreachable', // the background does not answer
  'unexpected', // a bug
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: FailureCode, details: string): Result<never> => ({
  ok: false,
  failure: { code, details },
});

/** An error in words and with its place in the code, for the details. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack = '', cause } = error;
  const own = stack.includes(message) ? stack : `${name}: ${message}\n${stack}`;
  return cause === undefined ? own : `${own}\n${describeError(cause)}`;
}
