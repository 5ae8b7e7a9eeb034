import { isPlain } from './letters';

/** All that the letters of plain texts are taken apart into: a short range, where any mark is hundreds of them to compile. */
const LATIN_MARKS = /[\u0300-\u036f]+/g;
const MARKS = /\p{M}+/gu;

/** A text in a form that sets diacritics apart from their letters, without them: "Zoë" is "Zoe". */
export const withoutMarks = (text: string, form: 'NFD' | 'NFKD'): string =>
  text.normalize(form).replace(isPlain(text) ? LATIN_MARKS : MARKS, '');
