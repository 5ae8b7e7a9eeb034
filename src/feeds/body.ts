/** The bytes of a body; `cut`: it was longer, and only its beginning was read. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/**
 * Reads a body to its end or to the limit, whichever comes first; beyond the limit the connection is closed. Counted are
 * the bytes after decompression, so that a small body that unfolds into a huge one is bounded as well.
 * @param limit bytes
 * @throws the signal's reason where it aborts (a time-out, or the person); what the stream throws where it breaks off
 */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<Body> {
  signal.throwIfAborted();
  if (stream === null) return { bytes: new Uint8Array(), cut: false };
  const reader = stream.getReader();
  const stop = (): void => {
    reader.cancel(signal.reason).catch(() => {});
  };
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      // A cancelled stream ends as one that is complete.
      signal.throwIfAborted();
      if (done) return { bytes: joined(chunks, length), cut: false };
      const room = limit - length;
      chunks.push(value.subarray(0, room));
      length += Math.min(value.length, room);
      if (value.length > room) {
        reader.cancel().catch(() => {});
        return { bytes: joined(chunks, length), cut: true };
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}
