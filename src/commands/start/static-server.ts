import { createReadStream, existsSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import send from 'send';
import { CannotRun } from '../terminal/run.ts';

interface StaticServer {
  /** Where the front page stands: `http://127.0.0.1:4321/sub/`. */
  url: string;
  close: () => Promise<void>;
}

/** The path of a request below the base, from a slash on; `null` where it is none of ours. */
function below(base: string, url: string): string | null {
  // Two slashes at the beginning of a path name no host.
  const path = URL.parse(url.startsWith('/') ? `http://host${url}` : url)?.pathname;
  if (path === undefined) return null;
  return path === base.slice(0, -1)
    ? ''
    : path.startsWith(base)
      ? path.slice(base.length - 1)
      : null;
}

/** Whether a path without a closing slash names a folder that has a page. With two slashes it would lead to a host. */
function isFolder(folder: string, path: string): boolean {
  try {
    return !path.startsWith('//') && statSync(join(folder, decodeURI(path), 'index.html')).isFile();
  } catch {
    return false;
  }
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  // Whoever hung up while the file was looked for leaves nothing that a stream could be led to.
  if (response.destroyed) return;
  const page = join(folder, '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD' || !existsSync(page)) response.end();
  // Somebody may hang up now too, or a build take the file away.
  else pipeline(createReadStream(page), response, () => undefined);
}

/** A file of a folder, or the part of it that was asked for (RFC 9110, section 14). */
function sendFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // Only who gets a body can get a part of it.
  if (request.method === 'HEAD') delete request.headers.range;
  send(request, path, { root: folder, dotfiles: 'allow', index: false, cacheControl: false })
    .on('headers', (headers: ServerResponse) => headers.setHeader('Cache-Control', 'no-cache'))
    .on('file', (_: string, { size }: Stats) => {
      // Who asks for more of the end than there is gets all of it; `send` would refuse.
      const [, last] = /^bytes=-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      if (last !== undefined && Number(last) > size) request.headers.range = 'bytes=0-';
    })
    .on('directory', () => {
      notFound(folder, request, response);
    })
    .on('error', ({ status }: { status: number }) => {
      // A disk that fails in the middle of a file: what has gone out cannot be taken back.
      if (response.headersSent) response.destroy();
      else if (status < 500 && status !== 412 && status !== 416)
        notFound(folder, request, response);
      else response.writeHead(status, { 'Content-Length': 0 }).end();
    })
    .pipe(response);
}

/**
 * Serves a folder as a plain static host would: `index.html` for a folder, a redirect to its closing slash,
 * `404.html` with status 404, and no rewriting of paths. Files are read anew for each request.
 * @param options `base` with a slash at both ends; port 0 takes any that is free
 * @throws CannotRun where the port is taken
 */
export async function serve(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = below(base, request.url ?? '/');
    if (path === null) notFound(folder, request, response);
    else if (!path.endsWith('/') && isFolder(folder, path)) {
      response.writeHead(301, { Location: path === '' ? base : `${base}${path.slice(1)}/` }).end();
    } else {
      sendFile(folder, path.endsWith('/') ? `${path}index.html` : path, request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw new CannotRun(
      taken
        ? `Port ${port} is in use. Stop what listens there, or choose another: npm start -- --port 4322`
        : `Port ${port} cannot be opened: ${String(error)}`,
    );
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
