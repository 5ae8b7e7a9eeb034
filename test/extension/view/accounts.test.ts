import { describe, expect, test } from 'vitest';
import { accountsOf, eventEntriesOf, knowledgeOf, outletsCounted } from '../../../src/extension/view/accounts';
import { answer, comparison, digest, head, match } from '../samples';

const named = (name: string, published: string | null, changes = {}) =>
  match({ id: name, outlet: { name, domain: `${name}.example` }, published, ...changes });

describe('accounts of other outlets', () => {
  test('stand nearest in time first, those without a date last', () => {
    const accounts = accountsOf(
      answer([named('late', '2031-03-09T09:00:00Z'), named('undated', null), named('near', '2031-03-04T08:00:00Z')]),
    );
    expect(accounts.map((account) => account.match.id)).toEqual(['near', 'late', 'undated']);
    expect(accounts.map((account) => account.article)).toEqual([3, 1, 2]);
  });

  test('reprints of one report are one account', () => {
    const given = answer([named('a', '2031-03-04'), named('b', '2031-03-05'), named('c', '2031-03-06')]);
    const folded = accountsOf({
      ...given,
      comparison: { ...comparison(), articles: given.comparison?.articles ?? [], reprints: [[1, 3]] },
    });
    expect(folded.map((account) => [account.match.id, account.reprints.map(({ id }) => id)])).toEqual([
      ['a', ['c']],
      ['b', []],
    ]);
    expect(outletsCounted(given)).toBe(3);
  });

  test('that carry the page’s own text say so and are not folded away', () => {
    const accounts = accountsOf(answer([named('a', '2031-03-04', { wire: true }), named('b', '2031-03-05')]));
    expect(accounts.map(({ sameAsPage }) => sameAsPage)).toEqual([true, false]);
  });

  test('tell what is known of them', () => {
    const bare = digest({ sentences: [], article: head({ headline: null }) });
    expect(knowledgeOf(bare)).toBe('address');
    expect(knowledgeOf(digest({ sentences: [] }))).toBe('facts');
    expect(knowledgeOf(digest())).toBe('summary');
    expect(knowledgeOf(digest({ sentences: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'] }))).toBe('text');
  });

  test('that tell less stand after the others: addresses of which nothing else is known', () => {
    const given = answer([named('bare', '2031-03-04T09:00:00Z'), named('late', '2031-03-09T09:00:00Z')]);
    const bare = digest({ sentences: [], article: head({ headline: null }) });
    const facts = given.facts.map((one, at) => (at === 1 ? bare : one));
    expect(accountsOf({ ...given, facts }).map(({ match: { id } }) => id)).toEqual(['late', 'bare']);
  });

  test('event pages are none, are not counted, and are named apart', () => {
    const given = answer([named('entry', '2031-03-04T09:00:00Z'), named('late', '2031-03-09T09:00:00Z')]);
    const articles =
      given.comparison?.articles.map((one, at) => (at === 1 ? { ...one, kind: 'event-page' as const } : one)) ?? [];
    const withEntry = { ...given, comparison: comparison({ articles }) };
    expect(accountsOf(withEntry).map((account) => account.match.id)).toEqual(['late']);
    expect(eventEntriesOf(withEntry).map(({ id }) => id)).toEqual(['entry']);
    expect(outletsCounted(withEntry)).toBe(1);
  });

  test('are none where nothing matched', () => {
    expect(accountsOf(answer([]))).toEqual([]);
  });

  test('two articles of one outlet are one outlet', () => {
    expect(outletsCounted(answer([named('a', null), { ...named('a', null), id: 'second' }]))).toBe(1);
  });
});
