import type { PollError } from './state';

/** What went wrong, in English, in words that a person can act on. */
export function pollErrorText(error: PollError): string {
  switch (error.code) {
    case 'no-connection':
      return `no answer: no connection, no such server, or no permission for its address (${error.details})`;
    case 'broken-off':
      return `the connection broke off while the feed was read (${error.details})`;
    case 'time-out':
      return `no complete answer within ${error.seconds} seconds`;
    case 'refused':
      return `the server refuses to give the feed (status ${error.status})`;
    case 'not-found':
      return 'there is no feed at this address (status 404)';
    case 'gone':
      return 'the outlet has ended this feed (status 410)';
    case 'too-many-requests':
      return `the server asks to be left alone for a while (status ${error.status})`;
    case 'server':
      return `the outlet's server has a fault (status ${error.status})`;
    case 'status':
      return `the server answered with status ${error.status}`;
    case 'not-allowed-address':
      return `the feed leads to ${error.address}, which is no public web address: the answer was thrown away`;
    case 'empty':
    case 'web-page':
    case 'not-a-feed':
    case 'cut-off':
      return error.details;
    case 'foreign':
      return `the feed suddenly lists only articles of ${listed(error.domains)}, which it never did: none was taken. If the outlet has moved, add it again`;
  }
}

const listed = (names: readonly string[]): string =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
