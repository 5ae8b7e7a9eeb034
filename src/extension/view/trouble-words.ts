/** The words for what can go wrong with a feed, and for what a person should know of its last answer. */
import type { FeedNote } from '../../feeds/feed';
import type { FeedTrouble, StoreTrouble } from '../live-status';
import type { Key } from '../words';

/** A message of the locale files and what is set into it. */
export type Words = readonly [key: Key, ...substitutions: readonly string[]];

export function troubleWords(trouble: FeedTrouble): Words {
  switch (trouble.code) {
    case 'no-permission':
      return ['troubleNoPermission', hostOf(trouble.origin)];
    case 'no-connection':
      return ['troubleNoConnection'];
    case 'broken-off':
      return ['troubleBrokenOff'];
    case 'time-out':
      return ['troubleTimeOut', String(trouble.seconds)];
    case 'refused':
      return ['troubleRefused', String(trouble.status)];
    case 'not-found':
      return ['troubleNotFound'];
    case 'gone':
      return ['troubleGone'];
    case 'too-many-requests':
      return ['troubleTooManyRequests', String(trouble.status)];
    case 'server':
      return ['troubleServer', String(trouble.status)];
    case 'status':
      return ['troubleStatus', String(trouble.status)];
    case 'not-allowed-address':
      return ['troubleNotAllowedAddress', trouble.address];
    case 'empty':
      return ['troubleEmpty'];
    case 'web-page':
      return ['troubleWebPage'];
    case 'not-a-feed':
      return ['troubleNotAFeed'];
    case 'cut-off':
      return ['troubleCutOff'];
    case 'foreign':
      return ['troubleForeign', trouble.domains.slice(0, 3).join(', ')];
  }
}

/** The host of a match pattern, as a person would write it. */
export const hostOf = (origin: string): string => origin.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/\*?$/, '');

const NOTE_WORDS = {
  'dates-dropped': 'noteDatesDropped',
  duplicates: 'noteDuplicates',
  'no-address': 'noteNoAddress',
  'too-many': 'noteTooMany',
  'cut-off': 'noteCutOff',
  foreign: 'noteForeign',
} as const satisfies Record<FeedNote['code'], string>;

/** The stem of a counted message. */
export const noteWords = ({ code }: FeedNote): (typeof NOTE_WORDS)[FeedNote['code']] => NOTE_WORDS[code];

const STORE_WORDS = {
  quota: 'storeQuota',
  corrupt: 'storeCorrupt',
  unavailable: 'storeUnavailable',
} as const satisfies Record<StoreTrouble['code'], Key>;

export const storeWords = ({ code }: StoreTrouble): Words => [STORE_WORDS[code]];
