import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { CannotRun } from '../../../../src/commands/terminal/run.ts';
import { serve } from '../../../../src/commands/start/static-server.ts';
import { aProject } from '../a-project.ts';

let folder: string;
beforeEach(() => {
  const project = aProject({ files: {} });
  folder = join(project, 'dist');
  mkdirSync(join(folder, 'about'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(project, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, 'sitemap.xml'), '<urlset/>');
});

async function serving(base: string): Promise<number> {
  const { url, close } = await serve(folder, { port: 0, base });
  onTestFinished(close);
  return Number(new URL(url).port);
}

/** Asks for a path as it is written, which `fetch` would tidy up. */
function ask(
  port: number,
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; location?: string; type?: string }> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, host: '127.0.0.1' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          body,
          ...(location && { location }),
          ...(type && { type }),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['/', '/sub/path/'])('a folder served under %s', (base) => {
  test.each([
    ['', 200, 'front'],
    ['?query', 200, 'front'],
    ['index.html', 200, 'front'],
    ['about/', 200, 'about'],
    ['about/index.html', 200, 'about'],
    ['sitemap.xml', 200, '<urlset/>'],
    ['about.html', 404, 'not found'],
    ['sitemap', 404, 'not found'],
    ['sitemap.xml/', 404, 'not found'],
    ['empty/', 404, 'not found'],
    ['empty', 404, 'not found'],
    ['nothing/', 404, 'not found'],
    ['../secret.txt', 404, 'not found'],
    ['%2e%2e/secret.txt', 404, 'not found'],
    ['..%2fsecret.txt', 404, 'not found'],
    ['%E0%A4', 404, 'not found'],
    ['a%00b', 404, 'not found'],
  ])('“%s” is %i “%s”', async (path, status, body) => {
    expect(await ask(await serving(base), `${base}${path}`)).toMatchObject({ status, body });
  });

  test('a folder without its closing slash leads to the one with it', async () => {
    const answer = await ask(await serving(base), `${base}about`);
    expect(answer).toMatchObject({ status: 301, location: `${base}about/` });
  });

  test('pages are UTF-8 text, also the one for what is not found', async () => {
    const port = await serving(base);
    for (const path of ['', 'nothing']) {
      expect((await ask(port, `${base}${path}`)).type).toMatch(/^text\/html; charset=utf-8$/i);
    }
  });

  test('nothing can be sent to it', async () => {
    expect(await ask(await serving(base), base, 'POST')).toMatchObject({ status: 405 });
  });
});

test('outside of the base nothing is found, and the base without its slash leads to it', async () => {
  const port = await serving('/sub/');
  expect(await ask(port, '/')).toMatchObject({ status: 404 });
  expect(await ask(port, '/submarine/')).toMatchObject({ status: 404 });
  expect(await ask(port, '/sub')).toMatchObject({ status: 301, location: '/sub/' });
});

test('a new site in the place of the old one is served at once', async () => {
  const port = await serving('/');
  await ask(port, '/');
  writeFileSync(join(folder, 'index.html'), 'a longer front page');
  expect((await ask(port, '/')).body).toBe('a longer front page');
});

test('a port in use is told in words', async () => {
  const port = await serving('/');
  await expect(serve(folder, { port, base: '/' })).rejects.toThrow(CannotRun);
  await expect(serve(folder, { port, base: '/' })).rejects.toThrow(`Port ${port} is in use`);
});
