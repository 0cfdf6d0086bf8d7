import fs, { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../../../../src/commands/start/static-server.ts';
import { aProject } from '../a-project.ts';

const date = 'Thu, 01 Jan 1970 00:00:00 GMT';
let server: Awaited<ReturnType<typeof serve>>;
let port = 0;
let folder = '';

beforeEach(async () => {
  folder = join(aProject({ files: {} }), 'dist');
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, 'ten.txt'), '0123456789');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
  server = await serve(folder, { port: 0, base: '/' });
  port = Number(new URL(server.url).port);
});
afterEach(() => server.close());

interface Raw {
  status: number;
  head: string;
  body: string;
}

/** Sends a text as it is, and takes what comes until the server closes; `null` where it closes without a word. */
function send(text: string): Promise<Raw | null> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1').on('data', (piece: string) => (got += piece));
    // Whoever refuses a request may close before it was all sent.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => {
      const [head = '', ...body] = got.split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
      resolve(got === '' ? null : { status, head, body: body.join('\r\n\r\n') });
    });
  });
}

const request = (target: string, headers: readonly string[] = [], method = 'GET') =>
  [`${method} ${target} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n');

const ask = (...of: Parameters<typeof request>) => send(request(...of));

const expectAlive = async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'front' });
};

const header = (raw: Raw | null, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw?.head.replaceAll('\r', '') ?? '')?.[1];

describe('a part of ten bytes (RFC 9110, section 14)', () => {
  test.each<[string, number, string, string | undefined]>([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=4-99', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=10-12', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=0-3,2-5', 206, '012345', 'bytes 0-5/10'],
    ['lines=0-3', 200, '0123456789', undefined],
    ['0-3', 200, '0123456789', undefined],
    ['', 200, '0123456789', undefined],
  ])('“%s” is %i “%s”', async (range, status, body, part) => {
    const answer = await ask('/ten.txt', [`Range: ${range}`]);
    expect(answer).toMatchObject({ status, body });
    expect(header(answer, 'content-range')).toBe(part);
    expect(header(answer, 'content-length') ?? '0').toBe(String(body.length));
  });

  // What is no range by the grammar may be refused or taken for none.
  test.each([
    '5-2',
    'a-b',
    '-',
    '--1',
    '1-2-3',
    '0x1-3',
    '99999999999999999999-',
    '-1-',
    ' 1 - 2',
    ',,',
  ])('“bytes=%s” ends nothing', async (range) => {
    const answer = await ask('/ten.txt', [`Range: bytes=${range}`]);
    expect([200, 206, 416]).toContain(answer?.status);
    if (answer?.status === 200) expect(answer.body).toBe('0123456789');
    await expectAlive();
  });

  test('is given only of what the reader has the rest of', async () => {
    const whole = await ask('/ten.txt');
    const tag = header(whole, 'etag') ?? '';
    const modified = header(whole, 'last-modified') ?? '';
    const part = (condition: string) =>
      ask('/ten.txt', ['Range: bytes=0-3', `If-Range: ${condition}`]);
    expect(await part(modified)).toMatchObject({ status: 206, body: '0123' });
    for (const other of ['"other"', date]) {
      expect(await part(other), other).toMatchObject({ status: 200, body: '0123456789' });
    }
    expect(await ask('/ten.txt', [`If-None-Match: ${tag}`])).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test('is none where only the head is asked for, or there is nothing', async () => {
    const head = await ask('/ten.txt', ['Range: bytes=0-3'], 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(header(head, 'content-length')).toBe('10');
    expect(await ask('/empty.txt', ['Range: bytes=0-0'])).toMatchObject({ status: 416 });
    expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/nothing.txt', ['Range: bytes=0-0'])).toMatchObject({ status: 404 });
  });
});

describe('a target', () => {
  test.each<[string, number]>([
    ['/../secret.txt', 404],
    ['/about/../../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/..\\secret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/%', 404],
    ['/%zz', 404],
    ['/%E0%A4%A', 404],
    ['/%00', 404],
    ['/ten.txt%00', 404],
    ['/%ff/index.html', 404],
    ['/ten.txt/', 404],
    ['/ten.txt/x', 404],
    ['/about', 301],
    ['/about?a=%', 301],
    ['/about/?a=%#%', 200],
    ['http://elsewhere.example/about/', 200],
    ['http://elsewhere.example', 200],
    ['http://[', 404],
    ['*', 404],
    ['about/', 400],
  ])('%s is %i', async (target, status) => {
    const answer = await ask(target);
    expect(answer).toMatchObject({ status });
    expect(answer?.body).not.toContain('secret');
    await expectAlive();
  });

  test.each([
    [8000, 'a', 404],
    [4000, 'a/', 404],
    [2000, '../../', 404],
    [100_000, 'a', 431],
  ])('of %i times “%s” is %i', async (times, part, status) => {
    expect(await ask(`/${part.repeat(times)}secret.txt`)).toMatchObject({ status });
    await expectAlive();
  });

  test.each(['//about', '/\\about', '///about', '//about/..//about'])(
    '%s leads to no other host',
    async (target) => {
      const location = header(await ask(target), 'location') ?? '/';
      expect(URL.parse(location, 'http://a')?.host).toBe('a');
    },
  );
});

describe('it outlives', () => {
  test.each<[string, string]>([
    ['what is no request', 'Hello\r\n\r\n'],
    ['nothing but line ends', '\r\n\r\n'],
    ['bytes', '\x00\xff\xfe\r\n\r\n'],
    ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['no version', 'GET /\r\n\r\n'],
    ['another version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two lengths', request('/', ['Content-Length: 1', 'Content-Length: 2'])],
    ['a length and pieces', request('/', ['Content-Length: 1', 'Transfer-Encoding: chunked'])],
    ['a header without a name', request('/', [': x'])],
    ['a header with a line feed', request('/', ['X: a\nY: b'])],
    [
      'many headers',
      request(
        '/',
        Array.from({ length: 5000 }, (_, at) => `X-${at}: ${at}`),
      ),
    ],
    ['a long header', request('/', [`X: ${'x'.repeat(100_000)}`])],
    ['a wish to go on by another protocol', request('/', ['Upgrade: websocket'])],
    ['a tunnel', request('a:1', [], 'CONNECT')],
    ['a method of its own', request('/', [], 'BREW')],
    ['dates that are none', request('/ten.txt', ['If-Modified-Since: yesterday'])],
    ['tags that are none', request('/ten.txt', ['If-None-Match: ,,"', 'If-Match: W/,'])],
    ['a condition that fails', request('/ten.txt', ['If-Match: "other"'])],
    ['several at once', request('/').repeat(20)],
  ])('%s', async (_, text) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text, 'latin1'));
    await new Promise((resolve) =>
      socket
        .on('error', () => undefined)
        .on('close', resolve)
        .resume(),
    );
    await expectAlive();
  });

  test('readers who hang up in the middle', async () => {
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(5_000_000));
    for (const target of ['/large.bin', '/nothing', '/about']) {
      const socket = connect(port, '127.0.0.1', () => socket.write(request(target)));
      await new Promise((resolve) => socket.once('data', resolve));
      socket.resetAndDestroy();
    }
    await expectAlive();
  });

  test('readers who begin and never end, while others are served', async () => {
    const slow = Array.from({ length: 50 }, () =>
      connect(port, '127.0.0.1').on('error', () => undefined),
    );
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nX: ');
    await expectAlive();
    for (const socket of slow) socket.destroy();
  });

  test('a site that is taken away while it is served', async () => {
    rmSync(join(folder, '404.html'));
    expect(await ask('/nothing')).toMatchObject({ status: 404, body: '' });
    rmSync(folder, { recursive: true });
    expect(await ask('/')).toMatchObject({ status: 404 });
    expect(await ask('/ten.txt', ['Range: bytes=5-2'])).toMatchObject({ status: 404 });
  });
});

/** Asks and hangs up at once, as whoever leaves a page does for what it had asked for. */
const hangUp = (target: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(request(target), () => socket.resetAndDestroy());
    });
    socket.on('error', () => undefined).on('close', () => resolve());
  });

test.each(['/nothing', '/about', '/about/', '/ten.txt'])(
  'who asks for %s and hangs up ends nothing',
  async (target) => {
    for (let round = 0; round < 40; round++) await hangUp(target);
    await expectAlive();
  },
);

test('where the disk fails in the middle of a file the connection breaks, and the server goes on', async () => {
  const whole = fs.createReadStream;
  const failing = vi.spyOn(fs, 'createReadStream').mockImplementation((path, options) => {
    const stream = whole(path, options);
    if (!String(path).endsWith('ten.txt')) return stream;
    stream.once('data', () => stream.destroy(new Error('EIO: i/o error, read')));
    return stream;
  });
  writeFileSync(join(folder, 'ten.txt'), '0123456789'.repeat(100_000));
  const cut = await ask('/ten.txt');
  expect(cut).toMatchObject({ status: 200 });
  expect(header(cut, 'Content-Length')).toBe('1000000');
  expect(cut?.body.length).toBeLessThan(1_000_000);
  failing.mockRestore();
  await expectAlive();
});
