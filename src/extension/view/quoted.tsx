import type { ComponentChildren } from 'preact';

interface QuotedProps {
  readonly language?: string | null | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words of a page: in their own language and direction, whatever ours are. Always text, never markup. */
export const Quoted = ({ language, class: className, children }: QuotedProps) => (
  <span class={className} dir="auto" lang={language ?? undefined}>
    {children}
  </span>
);

interface HighlightedProps {
  readonly language?: string | null | undefined;
  readonly text: string;
  /** Words of `text` to be marked, at their first place; nothing is marked where they are not found. */
  readonly words: string;
}

/** A sentence with the words marked that it is shown for. */
export function Highlighted({ language, text, words }: HighlightedProps) {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return <Quoted language={language}>{text}</Quoted>;
  return (
    <Quoted language={language}>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </Quoted>
  );
}
