import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What the server does with one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on the loopback address whose answers a test decides. */
export interface FeedServer {
  readonly port: number;
  /** The address of a path, by the loopback's number. */
  readonly at: (path: string) => string;
  /** Requests so far, as "GET /path". */
  readonly requests: readonly IncomingMessage[];
  answer(path: string, handler: Handler): void;
  close(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const handlers = new Map<string, Handler>();
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    const handler = handlers.get(request.url ?? '');
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    requests,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    answer: (path, handler) => void handlers.set(path, handler),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}

/** RSS 2.0 of so many items, newest first, on the outlet's own pages. */
export function feedOf(titles: readonly string[], site = 'https://harbour.example'): string {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><link>${site}/news/${title.toLowerCase().replace(/\W+/g, '-')}</link><pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate><description>${title}, in short.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title><link>${site}/</link>${items.join('')}</channel></rss>`;
}
