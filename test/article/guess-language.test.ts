import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../src/article/guess-language';

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'The harbour board voted on Tuesday to close the east quay for two years, and nobody in the hall was surprised by it.',
    ],
    [
      'de',
      'Der Rat der Stadt hat am Donnerstag beschlossen, den alten Bahnhof zu kaufen und dort bis zum Jahr 2029 Wohnungen zu bauen.',
    ],
    [
      'es',
      'El ayuntamiento ha aprobado este lunes cerrar al tráfico el paseo durante los meses de verano, según ha dicho la alcaldesa.',
    ],
    [
      'fr',
      'Le conseil a voté jeudi la fermeture de quatre collèges, et les parents des élèves ont occupé les bâtiments pendant le vote.',
    ],
    [
      'it',
      'Il consiglio ha deciso di chiudere la strada per due anni, e gli abitanti del quartiere non sono stati avvertiti della scelta.',
    ],
    [
      'nl',
      'De gemeente heeft besloten om de oude brug voor een half jaar te sluiten, omdat er scheuren in het beton zijn gevonden.',
    ],
    [
      'pt',
      'A câmara decidiu fechar a ponte durante seis meses, depois de ter encontrado fissuras num dos pilares, disse o presidente da junta.',
    ],
    [
      'pl',
      'Rada miasta zdecydowała w czwartek, że stary most zostanie zamknięty na pół roku, ponieważ znaleziono w nim pęknięcia i trzeba będzie go naprawić.',
    ],
    [
      'tr',
      'Belediye meclisi perşembe günü eski köprünün altı ay süreyle araç trafiğine kapatılmasına karar verdi ve çalışmaların yarın başlayacağını açıkladı.',
    ],
    ['ja', '北浜市は8日、老朽化した市民会館を取り壊し、新しい図書館を建てる計画を発表した。'],
    ['zh', '市议会周四决定将旧桥关闭六个月，因为在桥墩上发现了裂缝，维修工程将于三月开始。'],
    ['ar', 'أعلنت بلدية المرسى يوم الأحد إغلاق الجسر القديم أمام السيارات لمدة ستة أشهر.'],
    ['hi', 'नगर परिषद ने गुरुवार को पुराने पुल को छह महीने के लिए बंद करने का फैसला किया।'],
  ])('is %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test.each(['', 'Port Lisle', '1 2 3 4 5 6 7 8 9 10 11 12 13 14'])('of “%s” stays open', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });
});
