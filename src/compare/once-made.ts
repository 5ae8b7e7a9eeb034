/** What is made when it is first asked for, and kept: much of what could be read from a sentence decides nothing. */
export function onceMade<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
