import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileOf, NEWSROOM_FOLDER, type Newsroom } from './newsroom';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A page that exists for a test alone. */
export interface ExtraPage {
  readonly body: string | Buffer;
  readonly type?: string;
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent never ends: a server that hangs. */
  readonly endless?: boolean;
}

export interface NewsroomServer {
  /**
   * Address of the proxy. A browser that sends its requests here reaches each outlet at its own host,
   * without a port and without a name server, and reaches nothing else.
   */
  readonly proxy: string;
  /** "GET http://..." or "CONNECT host:port": every request so far, answered or not. */
  readonly requests: string[];
  /** The same with what was sent along, by which a test sees cookies and referrers. */
  readonly heard: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  /** Further pages by address. */
  readonly extra: Map<string, ExtraPage>;
  close(): Promise<void>;
}

/**
 * Serves the demo newsroom as an HTTP proxy on a free port of this machine alone. What is no page of the newsroom is
 * answered 404 or, for a tunnel, 502: nothing is ever passed on to the network.
 */
export async function serveNewsroom(newsroom: Newsroom, folder: string = NEWSROOM_FOLDER): Promise<NewsroomServer> {
  const requests: string[] = [];
  const heard: NewsroomServer['heard'] = [];
  const extra = new Map<string, ExtraPage>();

  async function pageAt(url: string): Promise<ExtraPage | null> {
    const added = extra.get(url);
    if (added) return added;
    const file = fileOf(newsroom, url);
    if (!file) return null;
    try {
      return { body: await readFile(path.join(folder, file)), type: TYPES[path.extname(file)] ?? 'text/plain' };
    } catch {
      return null;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.url ?? '/';
    const url = asked.startsWith('/') ? `http://${request.headers.host ?? 'localhost'}${asked}` : asked;
    requests.push(`${request.method} ${url}`);
    heard.push({ url, headers: request.headers });
    const page = URL.canParse(url) ? await pageAt(url) : null;
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    if (page?.endless) response.write(page.body);
    else
      response.end(
        page?.body ?? '<!doctype html><title>Not found</title><p>There is no such page in the newsroom.</p>',
      );
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy()); // a browser that hangs up first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    proxy: `http://127.0.0.1:${port}`,
    requests,
    heard,
    extra,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
