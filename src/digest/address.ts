import { registrableDomain, slugWords } from '../outlets/address';
import { outletAt } from '../outlets/catalogue';
import type { Moment } from '../time/moment';
import type { Digest } from './digest';

const DAY = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

/** The day an address tells ("/2017/04/06/"), null where it tells none. */
export function dayInAddress(url: string): Moment | null {
  const match = DAY.exec(url);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (!year || !month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * An article of which nothing but its address is known (a source that an event page lists): outlet, day and the words of
 * the slug, as far as the address tells them, and no fact of anybody else's account.
 */
export function digestOfAddress(url: string, outletName: string | null): Digest {
  const outlet = outletAt(url);
  return {
    article: {
      url,
      headline: null,
      standfirst: null,
      byline: [],
      agencies: [],
      outlet: { name: outlet?.name ?? outletName, domain: registrableDomain(url) },
      published: dayInAddress(url),
      modified: null,
      language: null,
      section: null,
      truncated: false,
      kind: 'article',
      event: null,
      slug: slugWords(url).join(' ') || null,
    },
    sentences: [],
    paragraphs: [],
    attributions: [],
    names: [],
    figures: [],
    quotations: [],
    terms: [],
  };
}
