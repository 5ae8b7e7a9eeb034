/** What is made when it is first asked for, and kept: much of what could be read from a sentence decides nothing. */
export function onceMade<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
