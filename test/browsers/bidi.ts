import { WebSocket } from 'ws';

/** What WebDriver BiDi answers, unchecked: the caller says what it expects of a command. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Bidi {
  /** Sends a command; throws what the browser answers as an error. */
  send<T>(method: string, params?: { readonly [key: string]: Json }): Promise<T>;
  /** Value of an expression (or promise) in a browsing context, carried as JSON. Throws what the expression throws. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): void;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A client of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), the part that these tests need. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const answer = JSON.parse(data.toString()) as Answer;
    const request = waiting.get(answer.id ?? -1);
    if (!request) return;
    waiting.delete(answer.id ?? -1);
    if (answer.type === 'error') request.reject(new Error(`${request.method}: ${answer.error}: ${answer.message}`));
    else request.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser hung up`));
    waiting.clear();
  });

  const send = <T>(method: string, params: { readonly [key: string]: Json } = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { method, resolve: (result) => resolve(result as T), reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  return {
    send,
    async evaluate<T>(context: string, expression: string): Promise<T> {
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value ?? 'null') as T;
    },
    close: () => socket.close(),
  };
}
