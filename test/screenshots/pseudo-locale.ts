/** One entry of a messages.json. */
interface Message {
  readonly message: string;
  readonly [key: string]: unknown;
}
export type Messages = Readonly<Record<string, Message>>;

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ø', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };

/** No words for a person: what the locale's data are found by. */
const KEPT = ['localeTag', 'name'];

/**
 * Every message with accents and half as long again, in brackets, its placeholders as they were: shows what is cut off, and
 * what is not in the locale file at all, before anybody has translated a word.
 */
export function pseudoLocale(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      KEPT.includes(key) ? entry : { ...entry, message: lengthen(entry.message) },
    ]),
  );
}

function lengthen(message: string): string {
  const accented = message
    .split(/(\$\w+\$)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[aeiouncs]/g, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  const padding = 'lorem ipsum dolor sit amet '.repeat(1 + message.length / 54).slice(0, Math.ceil(message.length / 2));
  return `[${accented} ${padding.trim()}]`;
}
