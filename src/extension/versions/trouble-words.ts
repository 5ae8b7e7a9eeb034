import { say } from '../words';
import type { VersionTrouble } from './outcome';

/** What happened, in words; that the comparison stays as it was is said beside it. */
export function troubleWords(trouble: VersionTrouble, outlet: string): string {
  switch (trouble.code) {
    case 'no-permission':
      return say('versionNoPermission', outlet);
    case 'unreachable':
      return say('versionUnreachable', outlet);
    case 'time-out':
      return say('versionTimeOut', outlet);
    case 'stopped':
      return say('versionStopped');
    case 'gone':
      return say('versionGone', outlet, String(trouble.status));
    case 'refused':
      return say('versionRefused', outlet, String(trouble.status));
    case 'too-many-requests':
      return say('versionTooMany', outlet);
    case 'status':
      return say('versionStatus', outlet, String(trouble.status));
    case 'redirected':
      return say('versionRedirected', outlet, trouble.domain);
    case 'not-allowed-address':
      return say('versionNotAllowed', outlet);
    case 'too-large':
      return say('versionTooLarge', outlet);
    case 'not-html':
      return say('versionNotHtml', trouble.contentType);
    case 'consent':
      return say('versionConsent', outlet);
    case 'paywall':
      return say('versionPaywall', outlet);
    case 'not-article':
      return say('versionNotArticle', trouble.reason);
    case 'unexpected':
      return say('versionUnexpected', trouble.details.slice(0, 300));
  }
}

/** What trying again cannot change: nothing is offered then. */
export const isFinal = ({ code }: VersionTrouble): boolean =>
  ['gone', 'redirected', 'not-allowed-address', 'too-large', 'not-html', 'paywall', 'not-article'].includes(code);
