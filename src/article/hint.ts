/** What a page calls an element: its class, id and test id, with camel case cut into words. */
export function hintOf(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  const test = element.getAttribute('data-testid') ?? '';
  if (name === '' && id === '' && test === '') return '';
  return `${name} ${id} ${test}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** A test of hints that remembers its answers: pages repeat their classes. */
export function hintTest(pattern: RegExp): (hint: string) => boolean {
  const known = new Map<string, boolean>();
  return (hint) => {
    if (hint === '') return false;
    let answer = known.get(hint);
    if (answer === undefined) {
      answer = pattern.test(hint);
      if (known.size < 5_000) known.set(hint, answer);
    }
    return answer;
  };
}
