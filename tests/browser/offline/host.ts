import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SavedList } from '../../../src/offline/saved-story.ts';
import { sealOf, sumOf } from '../../../src/offline/seal.ts';
import { distOf, recipe, type EditionName } from '../../editions/editions.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const portal = '<!doctype html><html><head><title>Log in</title></head><body>Log in</body></html>';

/** What a host may do instead of answering; it gets the answer that it should have sent. */
const faults = {
  'answers 500': (response, _, page) => response.writeHead(500, page).end('<html>500</html>'),
  'answers 503 with the page': (response, body, page) => response.writeHead(503, page).end(body),
  'answers 404': (response, _, page) => response.writeHead(404, page).end('<html>404</html>'),
  'says that the page is gone': (response, _, page) =>
    response.writeHead(410, page).end('<html><h1>Gone</h1></html>'),
  'resets the connection': (response) => response.destroy(),
  'breaks off half-way': (response, body, headers) => {
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  'ends half-way as if it were whole': (response, body, headers) =>
    response.writeHead(200, headers).end(body.subarray(0, body.length / 2)),
  'is silent': () => undefined,
  'falls silent half-way': (response, body, headers) => {
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length / 2));
  },
  'is replaced by a page to log in': (response, _, page) =>
    response.writeHead(200, page).end(portal),
  'is replaced by a page to log in that copies ours': (response, body, page) =>
    response.writeHead(200, page).end(body.toString().replace(/<main.*<\/main>/s, 'Log in')),
  'sends nothing, as if it were whole': (response, _, headers) =>
    response.writeHead(200, headers).end(),
  'loses the middle': (response, body, headers) => {
    const third = body.length / 3;
    const rest = [body.subarray(0, third), body.subarray(2 * third)];
    response.writeHead(200, headers).end(Buffer.concat(rest));
  },
  'sends a part': (response, body, headers) =>
    response.writeHead(206, headers).end(body.subarray(0, 200)),
  'sends it compressed and does not say so': (response, body, headers) =>
    response.writeHead(200, headers).end(gzipSync(body)),
  'calls it plain text': (response, body) =>
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(body),
  'calls it Latin 1': (response, body) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=ISO-8859-1' }).end(body),
  'sends the front page instead': (response, _, page, front) =>
    response.writeHead(200, page).end(front),
  'puts a script of its own in': (response, body, page) =>
    response.writeHead(200, page).end(body.toString().replace('</body>', '<script>1</script>$&')),
  'sends elsewhere to log in': (response) =>
    response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
} satisfies Record<
  string,
  (
    response: ServerResponse,
    body: Buffer,
    headers: Record<string, string>,
    front: Buffer | undefined,
  ) => unknown
>;

export type Fault = keyof typeof faults;

/** These leave the type as it is. */
const ofTheBody = /half-way|middle|part|compressed|nothing/;

/**
 * A plain host of an edition: it lets browsers keep everything for ten minutes, as many do, and misbehaves as it is
 * told.
 */
export class Host {
  readonly #server: Server;
  #edition: EditionName;
  #port = 0;
  #fault: { fault: Fault; at: RegExp } | null = null;
  #faultsLeft = Infinity;
  #names = new Map<string, string>();
  #edits: { at: RegExp; edit: (text: string) => string }[] = [];
  /** Paths that were asked for. */
  asked: string[] = [];

  constructor(edition: EditionName) {
    this.#edition = edition;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  /** The front page. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${recipe(this.#edition).host.base}`;
  }

  async up(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(this.#port, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  /** Nobody listens any more, and what was open is closed. */
  async down(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** From now on, for paths that match. */
  misbehave(fault: Fault, at: RegExp = /./): void {
    this.#fault = { fault, at };
    this.#faultsLeft = Infinity;
  }

  /** As many answers of the fault that is told of now, and then all is as it should be. */
  behaveAfter(answers: number): void {
    this.#faultsLeft = answers;
  }

  /** From now on all is as it should be; what is still open is closed. */
  behave(): void {
    this.#fault = null;
    this.#server.closeAllConnections();
  }

  /** Another edition is put in the place of this one, under the same address. */
  publish(edition: EditionName): void {
    this.#edition = edition;
  }

  /** A file stands under another name from now on. */
  rename(path: string, name: string): void {
    this.#names.set(name, path);
    this.#names.set(path, '');
  }

  /** A change of what is published, in the files that match. */
  edit(at: RegExp, edit: (text: string) => string): void {
    this.#edits.push({ at, edit });
  }

  /** From now on all is published as it was built. */
  unedit(): void {
    this.#edits = [];
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const { base } = recipe(this.#edition).host;
    this.asked.push(pathname);
    const body = pathname.startsWith(base) ? await this.#file(pathname.slice(base.length)) : null;
    const html = { 'Content-Type': 'text/html; charset=utf-8' };
    if (this.#fault?.at.test(pathname) && this.#faultsLeft > 0) {
      this.#faultsLeft -= 1;
      const { fault } = this.#fault;
      const type = { 'Content-Type': body?.type ?? html['Content-Type'] };
      const isBody = ofTheBody.test(fault);
      const front = await this.#file('');
      faults[fault](response, body?.bytes ?? Buffer.alloc(0), isBody ? type : html, front?.bytes);
    } else if (body === null)
      response.writeHead(404, html).end((await this.#file('404.html'))?.bytes);
    else if (body.folder) response.writeHead(301, { Location: `${pathname}/` }).end();
    else this.#send(request, response, body);
  }

  #send(
    { headers }: IncomingMessage,
    response: ServerResponse,
    { bytes, type }: { bytes: Buffer; type: string },
  ): void {
    const tag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
    const kept = { ETag: tag, 'Cache-Control': 'max-age=600' };
    if (headers['if-none-match'] === tag) response.writeHead(304, kept).end();
    else {
      const length = { 'Content-Type': type, 'Content-Length': bytes.length };
      response.writeHead(200, { ...kept, ...length }).end(bytes);
    }
  }

  async #file(name: string): Promise<{ bytes: Buffer; type: string; folder: boolean } | null> {
    const path = this.#names.get(name) ?? name;
    if (path === '' && name !== '') return null;
    const file = join(
      distOf(this.#edition),
      path,
      path === '' || path.endsWith('/') ? 'index.html' : '',
    );
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return null;
    if (found.isDirectory()) return { bytes: Buffer.alloc(0), type: '', folder: true };
    const published = readFileSync(file);
    let bytes: Buffer = published;
    for (const { at, edit } of this.#edits) {
      if (at.test(`/${path}`)) bytes = Buffer.from(edit(bytes.toString()));
    }
    if (!bytes.equals(published) && file.endsWith('index.html')) {
      bytes = await this.#sealed(path, bytes.toString());
    }
    if (file.endsWith('pages.json') && this.#edits.length > 0) {
      bytes = await this.#summed(bytes.toString());
    }
    return { bytes, type: types[extname(file)] ?? 'application/octet-stream', folder: false };
  }

  /** An edited page with the seal that a build would give it. */
  async #sealed(path: string, html: string): Promise<Buffer> {
    const bare = html.replace(/<!--[^>]*-->$/, '');
    const seal = await sealOf(bare, this.url + path, async (address) =>
      sumOf(new Uint8Array((await this.#file(this.#path(address)))?.bytes ?? [])),
    );
    return Buffer.from(bare + seal);
  }

  /** A list of pages with the sums that they have after edits. */
  async #summed(json: string): Promise<Buffer> {
    const list = JSON.parse(json) as SavedList;
    const sums: Record<string, string> = {};
    for (const path of Object.keys(list.sums)) {
      const file = await this.#file(this.#path(new URL(path, this.url).href));
      sums[path] = await sumOf(new Uint8Array(file?.bytes ?? []));
    }
    return Buffer.from(JSON.stringify({ ...list, sums }));
  }

  #path(address: string): string {
    return address.slice(this.url.length);
  }
}
