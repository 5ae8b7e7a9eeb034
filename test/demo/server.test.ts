import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNewsroom } from './newsroom';
import { type NewsroomServer, serveNewsroom } from './server';

let server: NewsroomServer;
beforeAll(async () => {
  server = await serveNewsroom(readNewsroom());
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** What a browser gets that sends its requests to the proxy. */
const get = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.proxy);
    request({ hostname, port, path: url, headers: { host: new URL(url).host } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const { statusCode: status, headers } = response;
      resolve({ status, type: headers['content-type'], body: Buffer.concat(chunks).toString() });
    })
      .on('error', reject)
      .end();
  });

test('each outlet has a host of its own', async () => {
  const front = await get('http://www.harbour-courier.example/');
  expect(front).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(front.body).toContain('The Harbour Courier');
  expect((await get('http://sallowherald.example/')).body).toContain('Sallow Valley Herald');
});

test('what is no page of the newsroom is not found, and never asked of the network', async () => {
  expect((await get('http://www.harbour-courier.example/nothing')).status).toBe(404);
  expect((await get('http://elsewhere.example/')).status).toBe(404);
  expect((await get('http://www.harbour-courier.example/../newsroom.json')).status).toBe(404);
});

test('a test can add a page of its own', async () => {
  server.extra.set('http://odd.example/page', { body: 'plain', type: 'text/plain' });
  expect(await get('http://odd.example/page')).toEqual({ status: 200, type: 'text/plain', body: 'plain' });
});

test('a tunnel is refused, and every request is on record', async () => {
  const { hostname, port } = new URL(server.proxy);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 502 /);
  expect(server.requests).toContain('CONNECT elsewhere.example:443');
  expect(server.requests).toContain('GET http://elsewhere.example/');
});
