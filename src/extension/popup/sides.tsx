import type { ComponentChildren } from 'preact';
import type { Pair } from './pair-context';

interface SidesProps {
  readonly pair: Pair;
  readonly here: ComponentChildren;
  readonly there: ComponentChildren;
}

/** Two cells side by side, one below the other where the popup is narrow. Each says whose it is. */
export const Sides = ({ pair, here, there }: SidesProps) => (
  <div class="sides">
    <div class="side here">
      <span class="side-name">{pair.hereName}</span>
      {here}
    </div>
    <div class="side there">
      <span class="side-name">{pair.thereName}</span>
      {there}
    </div>
  </div>
);

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A part of the side by side under its own heading. */
export const Part = ({ id, title, note, children }: PartProps) => (
  <section class="part" aria-labelledby={`${id}-title`} data-testid={id}>
    <h3 id={`${id}-title`}>{title}</h3>
    {note ? <p class="note">{note}</p> : null}
    {children}
  </section>
);

interface FoldedProps {
  readonly title: string;
  readonly note?: string;
  readonly testid?: string;
  readonly children: ComponentChildren;
}

/** What is less telling or less sure: there for who wants it. */
export const Folded = ({ title, note, testid, children }: FoldedProps) => (
  <details class="folded" data-testid={testid}>
    <summary>{title}</summary>
    {note ? <p class="note">{note}</p> : null}
    {children}
  </details>
);
