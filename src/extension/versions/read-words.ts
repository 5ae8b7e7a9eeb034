import { locale, say } from '../words';

/** That a whole article is compared, and since when. */
export const readWords = (read: number): string =>
  say('versionRead', new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(read));
