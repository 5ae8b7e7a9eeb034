/** What a page calls an element: its class, id and test id, with camel case cut into words. */
export function hintOf(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  const test = element.getAttribute('data-testid') ?? '';
  if (name === '' && id === '' && test === '') return '';
  const called = `${name} ${id} ${test}`.slice(0, 400);
  return /[A-Z]/.test(called) ? called.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase() : called.toLowerCase();
}

/** Looks for a pattern in hints and remembers its answers, for pages repeat their classes: the words found, or null. */
export function hintSearch(pattern: RegExp): (hint: string) => string | null {
  const known = new Map<string, string | null>();
  return (hint) => {
    if (hint === '') return null;
    let answer = known.get(hint);
    if (answer === undefined) {
      answer = pattern.exec(hint)?.[0].replace(/^[\s_-]/, '') ?? null;
      if (known.size < 5_000) known.set(hint, answer);
    }
    return answer;
  };
}
