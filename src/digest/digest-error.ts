/** What was given is no digest. `field` says where ("figures[3].value"), the message what should stand there. */
export class DigestError extends Error {
  override readonly name = 'DigestError';

  constructor(
    readonly field: string,
    readonly expected: string,
  ) {
    super(`This is no digest: ${field || 'the whole'} should be ${expected}.`);
  }
}
