import WebSocket from 'ws';

interface Answer {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/**
 * Value of an expression (a promise is waited for) in one page of a Chromium that listens at `port`.
 * Playwright's connection attaches itself to every page of the browser; where one of them is very large, the browser is
 * busy with that for seconds. Here nothing but the one page is touched.
 */
export async function evaluateIn<T>(port: number, targetId: string, expression: string): Promise<T> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/devtools/page/${targetId}`);
  try {
    return await new Promise<T>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The page closed before it answered.')));
      socket.on('open', () =>
        socket.send(
          JSON.stringify({
            id: 1,
            method: 'Runtime.evaluate',
            params: { expression, awaitPromise: true, returnByValue: true },
          }),
        ),
      );
      socket.on('message', (data) => {
        const { id, error, result } = JSON.parse(String(data)) as Answer;
        if (id !== 1) return;
        const fault = error?.message ?? result?.exceptionDetails?.text;
        if (fault === undefined) resolve(result?.result.value as T);
        else reject(new Error(fault));
      });
    });
  } finally {
    socket.close();
  }
}
