/**
 * `npm run tune:extraction -- SET.jsonl.gz .. [--folds M] [--fold N/M] [--not-fold N/M]`: the numbers in extraction's tables, cross-validated
 * by publisher, in Chromium. For each fold every number is tried at multiples of itself on the pages of all other folds;
 * what gains there is taken, all together, and read with on the fold itself. Where that is no better than the code's own
 * numbers, those are not fitted to pages they were chosen by; a number that every fold chooses otherwise should change.
 */
import path from 'node:path';
import { chosenBy, type Setting, scoreOf, settingsToTry, type TriedPage } from '../../src/training/extraction-fit';
import { overlap } from '../../src/training/extraction-measure';
import { readOptions } from '../../src/training/extraction-options';
import { foldOf, readSet, type TruePage } from '../../src/training/extraction-set';
import { openBarePages } from './bare-pages';
import type { readWithEach } from './tune-in-page';
import { TABLES } from './tune-in-page';

const FOLDS = 5;

const options = readOptions(process.argv.slice(2));
const folds = options.folds === 0 ? FOLDS : options.folds;
const chromium = await openBarePages('tune-in-page.ts');

interface Tried extends TriedPage {
  readonly page: TruePage;
}

async function tryOn(page: TruePage, set: string, settings: readonly Setting[]): Promise<Tried[]> {
  const expression = `inPage.readWithEach(${JSON.stringify(page.url)}, ${JSON.stringify(settings)})`;
  try {
    const { texts, places } = await chromium.read<ReturnType<typeof readWithEach>>(page, expression);
    const overlaps = texts.map((text) => overlap(text, page.truth.text ?? ''));
    const of = places.flatMap((place) => overlaps[place] ?? []);
    return [{ page, set, fold: foldOf(page, folds), overlaps: of }];
  } catch (error) {
    console.log(`  failed: ${page.id} ${page.url}: ${error}`);
    return [];
  }
}

const words = (setting: Setting): string =>
  Object.entries(setting)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

try {
  const settings = settingsToTry(TABLES);
  console.log(`Chromium ${chromium.version}: ${settings.length - 1} changes of one number`);
  const tried: Tried[] = [];
  for (const file of options.sets) {
    const pages = readSet(file)?.filter(options.chosen);
    if (pages === undefined) console.log(`${file} is not there: skipped.`);
    for (const page of pages ?? []) tried.push(...(await tryOn(page, path.basename(file), settings)));
  }
  const heldOut: Tried[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const chosen = chosenBy(
      tried.filter((page) => page.fold !== fold),
      settings,
    );
    const own: Tried[] = [];
    for (const { page, set } of tried.filter((page) => page.fold === fold))
      own.push(...(await tryOn(page, set, [{}, chosen])));
    heldOut.push(...own);
    console.log(`fold ${fold}/${folds}, ${own.length} pages: F1 ${scoreOf(own, 0).toFixed(4)} with the code's numbers`);
    console.log(`  ${scoreOf(own, 1).toFixed(4)} with those chosen on the others: ${words(chosen) || 'the same'}`);
  }
  console.log(`all folds, each held out: F1 ${scoreOf(heldOut, 0).toFixed(4)} with the code's numbers`);
  console.log(`  ${scoreOf(heldOut, 1).toFixed(4)} with those chosen on the other folds`);
} finally {
  await chromium.close();
}
