import { useState } from 'preact/hooks';
import type { Comparison } from '../../compare/comparison';
import { comparisonToCsv } from '../../compare/csv';
import { comparisonToMarkdown } from '../../compare/markdown';
import { say } from '../words';
import { fileName, saveFile } from './save-file';

/** Takes the comparison along: as Markdown on the clipboard, as a file. */
export function ExportButtons({ comparison }: { readonly comparison: Comparison }) {
  const [said, speak] = useState('');
  const headline = comparison.articles[0]?.headline ?? null;
  const copy = (): void => {
    navigator.clipboard.writeText(comparisonToMarkdown(comparison)).then(
      () => speak(say('copied')),
      () => speak(say('copyFailed')),
    );
  };
  const save = (extension: string, type: string, text: string): void => {
    const name = fileName(headline, extension);
    saveFile(document, name, type, text);
    speak(say('saved', name));
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {say('copyMarkdown')}
      </button>
      <button
        type="button"
        onClick={() => save('json', 'application/json', `${JSON.stringify(comparison, null, 2)}\n`)}
      >
        {say('saveJson')}
      </button>
      <button type="button" onClick={() => save('csv', 'text/csv', comparisonToCsv(comparison))}>
        {say('saveCsv')}
      </button>
      <span class="said" role="status" data-testid="said">
        {said}
      </span>
    </>
  );
}
