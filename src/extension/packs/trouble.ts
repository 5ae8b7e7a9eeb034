/** What can be wrong with a pack, in a form that a page puts into words. */
import { IndexError } from '../../index/error';
import { PackError } from '../../index/pack-error';
import { describeError } from '../result';
import { StoreError } from '../storage/database';

export const PACK_TROUBLES = [
  'no-address', // what was given is no web address
  'no-permission', // the reader has not given leave for the host, or took it back; details: the host's pattern
  'no-connection',
  'time-out',
  'status', // details: the status
  'not-allowed-address', // the answer came from the reader's own network or another scheme; details: from where
  'too-large',
  'foreign', // no manifest, no index
  'version',
  'malformed',
  'unsigned', // pinned to a key, and now without a signature
  'other-key',
  'signature',
  'older', // than what is held
  'piece', // a piece is not what the manifest says
  'missing', // a file that the manifest names is not among those chosen; details: which
  'damaged', // an index that does not hold together
  'held', // it is there already
  'quota',
  'store', // the browser keeps nothing
  'unexpected',
] as const;
export type PackTroubleCode = (typeof PACK_TROUBLES)[number];

export interface PackTrouble {
  readonly code: PackTroubleCode;
  /** For a person who wants to know more, and for the publisher. */
  readonly details: string;
}

export const LONGEST_DETAILS = 1_000;

/** Something is wrong with a pack, its server, or the place to keep it. */
export class PackTroubleError extends Error {
  override readonly name = 'PackTroubleError';
  constructor(
    readonly code: PackTroubleCode,
    details: string,
  ) {
    super(details);
  }
}

/** What is wrong, whichever part of the program found it. */
export function troubleOf(error: unknown): PackTrouble {
  const details = error instanceof Error ? error.message.slice(0, LONGEST_DETAILS) : '';
  if (error instanceof PackTroubleError) return { code: error.code, details };
  if (error instanceof PackError) return { code: error.fault, details };
  if (error instanceof IndexError)
    return { code: error.fault === 'foreign' || error.fault === 'version' ? error.fault : 'damaged', details };
  if (error instanceof StoreError) return { code: error.code === 'quota' ? 'quota' : 'store', details };
  return { code: 'unexpected', details: describeError(error).slice(0, LONGEST_DETAILS) };
}
