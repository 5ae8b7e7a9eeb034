import type { EventEntry } from '../article/article';
import { type Check, flag, known, list, oneOf, or, record, text } from './check';
import type { ArticleHead } from './digest';
import { DigestError } from './digest-error';

/** A moment as time/ writes it; whether the day exists is for whoever computes with it. */
const moment: Check<string> = (value, at) => {
  const m = text(value, at);
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(m))
    throw new DigestError(at, 'a moment of ISO 8601');
  return m;
};

const event: Check<EventEntry> = (value, at) => {
  const v = record(value, at);
  return {
    summary: text(v.summary, `${at}.summary`),
    date: known(moment)(v.date, `${at}.date`),
    sources: list((source, here) => {
      const s = record(source, here);
      return { name: text(s.name, `${here}.name`), url: text(s.url, `${here}.url`) };
    })(v.sources, `${at}.sources`),
    related: list((related, here) => {
      const r = record(related, here);
      return {
        title: text(r.title, `${here}.title`),
        url: known(text)(r.url, `${here}.url`),
        date: known(moment)(r.date, `${here}.date`),
        context: known(text)(r.context, `${here}.context`),
      };
    })(v.related, `${at}.related`),
  };
};

/** The head of a digest's JSON; absent fields are unknown. @throws DigestError naming the field. */
export const headFromJson: Check<ArticleHead> = (value, at) => {
  const v = record(value, at);
  const outlet = or(record, {})(v.outlet, `${at}.outlet`);
  return {
    url: known(text)(v.url, `${at}.url`),
    headline: known(text)(v.headline, `${at}.headline`),
    standfirst: known(text)(v.standfirst, `${at}.standfirst`),
    byline: list(text)(v.byline, `${at}.byline`),
    agencies: list(text)(v.agencies, `${at}.agencies`),
    outlet: {
      name: known(text)(outlet.name, `${at}.outlet.name`),
      domain: known(text)(outlet.domain, `${at}.outlet.domain`),
    },
    published: known(moment)(v.published, `${at}.published`),
    modified: known(moment)(v.modified, `${at}.modified`),
    language: known(text)(v.language, `${at}.language`),
    section: known(oneOf('opinion', 'analysis', 'live', 'sponsored'))(v.section, `${at}.section`),
    truncated: or(flag, false)(v.truncated, `${at}.truncated`),
    kind: or(oneOf('article', 'event-page', 'not-article'), 'article')(v.kind, `${at}.kind`),
    event: known(event)(v.event, `${at}.event`),
    slug: known(text)(v.slug, `${at}.slug`),
  };
};
