import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/text';

const read = (text: string) => readText(text, { url: null });
const FILLER =
  'The council met for three hours on Monday evening and heard forty people before it voted. Nobody left the hall before the end.\nThe mayor said afterwards that the street would be closed from June, and that the buses would run every ten minutes until midnight.\nTraders have asked a court to stop the plan, which they say would cost them a third of their sales in the summer months.';

describe('a saved text', () => {
  test.each([
    ['AdvertisementThe board said no.', 'The board said no.'],
    ['ADVERTISEMENT The board said no.', 'The board said no.'],
    ['PublicidadEl consejo dijo que no.', 'El consejo dijo que no.'],
    ['PublicitéLe conseil a dit non.', 'Le conseil a dit non.'],
    ['AnzeigeDer Rat sagte nein.', 'Der Rat sagte nein.'],
  ])('sets the label of %s apart', (line, whole) => {
    expect(read(`${FILLER}\n${line}`).paragraphs).toContain(whole);
  });

  test('is cut where saving fused its paragraphs, label or none', () => {
    const fused =
      'The wall has moved since spring.AdvertisementThe board will meet again on Friday.“We asked for six months,” she said.Nobody answered her.';
    expect(read(`${FILLER}\n${fused}`).paragraphs.slice(-4)).toEqual([
      'The wall has moved since spring.',
      'The board will meet again on Friday.',
      '“We asked for six months,” she said.',
      'Nobody answered her.',
    ]);
  });

  test('is not cut in names and abbreviations', () => {
    const whole = 'The U.S. Navy and Booking.Com signed in St. Ives at 5 p.m. Friday, said J. R. Lund of Node.js fame.';
    expect(read(`${FILLER}\n${whole}`).paragraphs).toContain(whole);
  });

  test.each([
    'Prove you are not a robot by ticking the box below.',
    'Invalid email address. Please re-enter.',
    'You must select a newsletter to subscribe to.',
    'View all Harbour Post newsletters.',
    'A version of this story appears in print on May 3, 2019, on Page A4 of the City edition with the headline: No U.S. Boats This Year.',
    'We are interested in your feedback on this page. Tell us what you think.',
    'Follow Ana Ruiz on Twitter @anaruiz.',
    'CLICK HERE FOR MORE STORIES FROM THE HARBOUR AND THE COAST',
    'MAYOR SAYS BUSES WILL RUN UNTIL MIDNIGHT ALL SUMMER LONG',
    'Audio By Soundvoice',
    'Listen to this article',
    'Por favor, confirme que no eres un robot marcando la casilla.',
    'Este artículo apareció en la edición impresa del 3 de mayo.',
    'Suscríbete a nuestro boletín y recibe cada mañana las noticias.',
    'Dieser Artikel erschien in der gedruckten Ausgabe vom 3. Mai.',
    'Bestätigen Sie, dass Sie kein Roboter sind.',
    'Cet article est paru dans l’édition papier du 3 mai.',
    'Bekijk alle nieuwsbrieven van de krant.',
    'この記事は5月3日付の紙面に掲載されました。',
  ])('loses the line “%s”', (line) => {
    const lines = FILLER.split('\n');
    expect(read([...lines.slice(0, 2), line, ...lines.slice(2)].join('\n')).paragraphs).toEqual(lines);
  });

  test('loses a list of other stories at its end, but not a subheading and its text', () => {
    const list =
      'Latest Stories\n-\nBridge opens after four years of waiting\n5 minutes -\nUnion rejects the new timetable\n2 hours';
    expect(read(`${FILLER}\nWhat comes next\nThe court will hear the case on Friday.\n${list}`).paragraphs).toEqual([
      ...FILLER.split('\n'),
      'What comes next',
      'The court will hear the case on Friday.',
    ]);
  });

  test.each([
    ['By ANA RUIZMAY 3, 2019', ['Ana Ruiz'], '2019-05-03'],
    ['By Ana Ruiz and Tom Lee May 3, 2019', ['Ana Ruiz', 'Tom Lee'], '2019-05-03'],
    ['Por Lucía Ferrándiz3 de mayo de 2019', ['Lucía Ferrándiz'], '2019-05-03'],
    ['Von Jonas Petri, 3. Mai 2019', ['Jonas Petri'], '2019-05-03'],
    ['By SEAN O’HARA JR.JUNE 12, 2018', ['Sean O’Hara Jr.'], '2018-06-12'],
  ])('reads “%s” as a byline', (line, byline, published) => {
    const article = read(`${line}\n${FILLER}`);
    expect(article.byline).toEqual(byline);
    expect(article.published).toBe(published);
    expect(article.paragraphs).toEqual(FILLER.split('\n'));
  });

  test('takes the author from the line that says whom to follow, but no outlet', () => {
    expect(read(`${FILLER}\nFollow Ana Ruiz on Twitter @anaruiz`).byline).toEqual(['Ana Ruiz']);
    expect(read(`${FILLER}\nFollow Coast News on Twitter @coastnews`).byline).toEqual([]);
  });

  test('sets a signed post apart with its author', () => {
    const article = read(
      `${FILLER}\nFull speed ahead, everyone. https://t.co/abc123DEF\n— Late Boat 🚤 (@lateboat) September 15, 2022\nThe account is two years old.`,
    );
    expect(article.posts).toEqual([
      { author: 'Late Boat 🚤 (@lateboat)', text: 'Full speed ahead, everyone.', url: null, place: 3 },
    ]);
    expect(article.paragraphs.at(-1)).toBe('The account is two years old.');
  });

  test('that is a list of headlines is no article', () => {
    const article = read(
      'Bridge opens after four years\nUnion rejects the timetable\nRain delays the final\nMayor to run again next year\nBell sold to save tower',
    );
    expect(article.kind).toBe('not-article');
    expect(article.reason).not.toBe('');
  });

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const article = read(text);
        expect(article.paragraphs.every((line) => encodeURI(line) !== '')).toBe(true);
      }),
    );
  });

  test.each([
    'a.A'.repeat(50_000),
    ' '.repeat(200_000),
    '['.repeat(100_000),
    '— ('.repeat(50_000),
    'By '.repeat(50_000),
    '—'.repeat(100_000),
  ])('of hostile repetition is read in bounded time', (text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
