import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { proseHtml } from '../../../src/telling/prose/references.ts';

test('a link keeps the title that its editor gave it, unless its figure has one', () => {
  const link = h('a', { href: 'https://host.example/report', title: 'PDF, 2 MB' }, 'the report');
  const html = (told?: string) =>
    proseHtml(
      [link],
      (href) => href,
      undefined,
      () => told,
    );
  expect(html()).toContain('title="PDF, 2 MB"');
  expect(html('25 ships')).toContain('title="25 ships"');
});
