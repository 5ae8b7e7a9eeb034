import type { PackTrouble } from '../../packs/trouble';
import { say } from '../../words';
import { troubleWords } from './trouble-words';

interface TroubleProps {
  readonly trouble: PackTrouble;
  /** Said behind it: what this means for what the reader has. */
  readonly more?: string;
}

/** What is wrong with a pack, and for who wants to know, what exactly was found. */
export const Trouble = ({ trouble, more }: TroubleProps) => (
  <div class="trouble" role="alert" data-testid="pack-trouble" data-code={trouble.code}>
    <p>
      {troubleWords(trouble)} {more}
    </p>
    {trouble.details === '' ? null : (
      <details>
        <summary>{say('failedDetails')}</summary>
        <p class="note" dir="auto">
          {trouble.details}
        </p>
      </details>
    )}
  </div>
);
