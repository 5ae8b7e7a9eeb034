import type { CoverAnswer } from '../messages';
import { languageName, say } from '../words';

/** What limits this comparison as a whole: a page cut short, a language that was never measured. */
export function PageNotes({ answer: { page, mode } }: { readonly answer: CoverAnswer }) {
  const notes = [
    page.truncated ? say('noteTruncated') : null,
    page.language !== null && page.language !== 'en' && mode === 'precise'
      ? say('noteLanguage', languageName(page.language))
      : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : (
    <ul class="notes" data-testid="page-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
