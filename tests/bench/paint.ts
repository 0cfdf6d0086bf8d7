import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { findChromium } from '../browser/find-chromium.ts';
import { commandLine } from '../editions/command.ts';
import { project } from '../editions/copy-project.ts';
import { costOf } from './processor.ts';

/** Of as many the median varies by a few hundredths on a quiet machine. */
const rounds = 21;

/** As Lighthouse slows a network and a processor down to those of a cheap telephone on slow 4G. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowProcessor = { rate: 4 };
const firsts = ['ours', 'bare'] as const;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** When the first words of a story are on the screen, in milliseconds after it was asked for: medians. */
interface FirstPaint {
  ours: number;
  /** Of the same page for a reader who comes from another of the site, who sees it in its own type. */
  next: number;
  /** Of a page of the same words and nothing else. */
  bare: number;
  /** How many times as long ours takes as the bare page asked for right before or after it, over all rounds. */
  times: Quarters;
}

/** What a quarter, a half and three quarters of some values are below. */
type Quarters = readonly [number, number, number];

/**
 * Measures the first paint of a story of a built site beside that of a bare page of its words, from a host that packs
 * what it sends; `null` where there is no browser.
 * @param story the path of its page: `stories/havana/`
 */
async function firstPaint(dist: string, story: string): Promise<FirstPaint | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const bare = bareOf(readFileSync(join(dist, story, 'index.html'), 'utf8'));
  const server = createServer((request, response) => {
    const path =
      request.url === '/bare' ? null : (request.url ?? '/').replace(/\/$/, '/index.html');
    try {
      const bytes = path === null ? bare : readFileSync(join(dist, path));
      const type = types[path === null ? '.html' : extname(path)] ?? 'application/octet-stream';
      response.setHeader('content-type', type).setHeader('content-encoding', 'gzip');
      // As many hosts do, the page itself among it.
      response.setHeader('cache-control', 'max-age=600');
      response.end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const home = `http://127.0.0.1:${port}/`;
    const pages = {
      ours: () => paintOf(browser, home + story),
      bare: () => paintOf(browser, `${home}bare`),
      next: () => paintOf(browser, home + story, home),
    };
    const taken: Record<keyof typeof pages, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      const one = { ours: NaN, bare: NaN, next: NaN };
      // What else the machine does falls on the first as often as on the second.
      for (const page of [...(round % 2 === 0 ? firsts : firsts.toReversed()), 'next'] as const) {
        one[page] = await pages[page]();
      }
      taken.push(one);
    }
    return {
      ours: quarters(taken.map(({ ours }) => ours))[1],
      next: quarters(taken.map(({ next }) => next))[1],
      bare: quarters(taken.map((one) => one.bare))[1],
      times: quarters(taken.map((one) => one.ours / one.bare)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page of the words of another, block by block, with no style, script or link. */
function bareOf(html: string): string {
  const { document } = new JSDOM(html).window;
  const blocks = [...document.querySelectorAll('main h1, main p, main h2, main li')];
  const words = blocks.map(({ textContent }) => `<p>${textContent.replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><title>${document.title}</title>${words.join('\n')}</html>`;
}

/** In a browser that has seen nothing of the site before, or one page from which it goes on. */
async function paintOf(browser: Browser, address: string, from?: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // A worker asks the network for itself, which is not slowed down for it.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (from !== undefined) await page.goto(from, { waitUntil: 'networkidle' });
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', slow4g);
    await devTools.send('Emulation.setCPUThrottlingRate', slowProcessor);
    await page.goto(address, { waitUntil: 'load', ...(from !== undefined && { referer: from }) });
    return await page.evaluate(
      () =>
        new Promise<number>((painted) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) painted(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}

function quarters(values: readonly number[]): Quarters {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

/** Builds our own edition, measures the first paint of its longest story, and prints it. */
export async function tellPaint(): Promise<void> {
  costOf(project, commandLine('build'));
  const dist = join(project, 'dist');
  const pages = globSync('stories/*/index.html', { cwd: dist });
  const [longest = ''] = pages.toSorted(
    (a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size,
  );
  const paint = await firstPaint(dist, longest.replace(/index\.html$/, ''));
  console.log(
    paint === null
      ? 'first paint: there is no browser to measure it in'
      : `first paint of our longest story, slow 4G and a processor four times slower: ${paint.ours.toFixed(0)} ms, of a bare page of its words ` +
          `${paint.bare.toFixed(0)} ms: ${told(paint.times)} (aim: 1.05 or less); ` +
          `where the type is there from another page, ${paint.next.toFixed(0)} ms`,
  );
}

const told = ([low, middle, high]: Quarters) =>
  `${middle.toFixed(2)} times, in half of ${rounds} rounds ${low.toFixed(2)} to ${high.toFixed(2)}`;
