import { expect, test } from 'vitest';
import { assetsOf } from '../../../src/offline/assets.ts';

const page = 'https://host.example/sub/stories/a/';

test.each([
  ['<script type="module" src="/sub/scripts/page.a1.js"></script>', '/sub/scripts/page.a1.js'],
  [
    '<style>@font-face{src:url(../../fonts/type.woff2) format("woff2")}</style>',
    '/sub/fonts/type.woff2',
  ],
  ['<link rel="apple-touch-icon" href="/sub/icons/touch.png">', '/sub/icons/touch.png'],
  ['<link rel="manifest" href="/sub/site.webmanifest">', '/sub/site.webmanifest'],
  ['<img alt="" src="picture.png">', '/sub/stories/a/picture.png'],
])('%s is loaded', (html, path) => {
  expect(assetsOf(`<p>${html}</p>`, page)).toEqual([`https://host.example${path}`]);
});

test.each([
  '<script type="application/ld+json">{"src":"a.js"}</script>',
  '<link rel="icon" href="data:image/svg+xml,a">',
  '<link rel="alternate" type="application/rss+xml" href="/sub/rss.xml">',
  '<link rel="canonical" href="https://host.example/sub/stories/a/">',
  '<a href="/sub/about/">About</a>',
  '<code>url(type.woff2)</code>',
  '<img alt="" src="https://elsewhere.example/picture.png">',
])('%s is not', (html) => {
  expect(assetsOf(html, page)).toEqual([]);
});
