/** What is made when it is first asked for, and kept: much of what could be read from a sentence decides nothing. */
export function onceMade<T>(make: () => T): () => T {
  let made: T | typeof NOTHING = NOTHING;
  return () => {
    if (made === NOTHING) made = make();
    return made;
  };
}

const NOTHING = Symbol('not made yet');
