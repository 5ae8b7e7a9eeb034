import type { PackTrouble, PackTroubleCode } from '../../packs/trouble';
import { say } from '../../words';

const WORDS = {
  'no-address': 'packNoAddress',
  'no-permission': 'packNoPermission',
  'no-connection': 'packNoConnection',
  'time-out': 'packTimeOut',
  status: 'packStatus',
  'not-allowed-address': 'packNotAllowed',
  'too-large': 'packTooLarge',
  foreign: 'packForeign',
  version: 'packVersion',
  malformed: 'packMalformed',
  unsigned: 'packUnsigned',
  'other-key': 'packOtherKey',
  signature: 'packSignature',
  older: 'packOlder',
  piece: 'packPiece',
  missing: 'packMissing',
  damaged: 'packDamaged',
  held: 'packHeld',
  quota: 'packQuota',
  store: 'packStore',
  unexpected: 'packUnexpected',
} as const satisfies Record<PackTroubleCode, string>;

/** Details that stand in the sentence itself. */
const WITH_DETAILS: readonly PackTroubleCode[] = ['status', 'not-allowed-address', 'missing'];

/** What is wrong with a pack, in the reader's words. */
export const troubleWords = ({ code, details }: PackTrouble): string =>
  say(WORDS[code], ...(WITH_DETAILS.includes(code) ? [details] : []));
