import { expect, test } from 'vitest';
import { contentSecurityPolicy, description, previewTitle } from '../../../src/views/head.ts';

test.each([
  ['Short enough', 'Short enough'],
  ['x'.repeat(67), 'x'.repeat(67)],
  [
    'More than 800 health care facilities destroyed in Ukraine, says one report',
    'More than 800 health care facilities destroyed in Ukraine …',
  ],
  ['“Ça” – “là” – “où” – “é” – “ç” – “à” – “ù” – “ô” – “î”', '“Ça” – “là” – “où” – “é” – …'],
  [
    '25,000 tonnes of wheat given by Russia to Cuba, in “Putin’s security chief in Havana”',
    '25,000 tonnes of wheat given by Russia to Cuba …”',
  ],
  [
    'Ana Pérez: “We are able to document what we have seen, and there is more of it to come”',
    'Ana Pérez: “We are able to document what we have seen …”',
  ],
  ['x'.repeat(68), `${'x'.repeat(64)}…`],
  [`${'字'.repeat(30)} 字`, `${'字'.repeat(21)}…`],
])('a preview of %j is cut by bytes, at a phrase or a word', (title, cut) => {
  expect(previewTitle(title)).toBe(cut);
  expect(Buffer.byteLength(previewTitle(title))).toBeLessThanOrEqual(67);
});

test.each([
  ['x'.repeat(200), 'x'.repeat(200)],
  ['word '.repeat(60).trim(), `${'word '.repeat(39)}…`],
  ['word, '.repeat(60).trim(), `${'word, '.repeat(32)}word …`],
  ['𝐀'.repeat(150), `${'𝐀'.repeat(99)}…`],
])('a description of %j is cut at a word, and no character in two', (text, cut) => {
  expect(description(text)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(200);
});

test('the policy allows the one sheet, what stands in the page of scripts and data, and its own script', () => {
  const policy = contentSecurityPolicy('abc=', ['def=', 'ghi=']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'sha256-abc='");
  expect(policy).toContain("script-src 'self' 'sha256-def=' 'sha256-ghi=';");
  expect(policy).not.toContain('unsafe');
});
