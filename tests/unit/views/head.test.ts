import { expect, test } from 'vitest';
import { contentSecurityPolicy, description, previewTitle } from '../../../src/views/head.ts';

test.each([
  ['Short enough', 'Short enough'],
  ['x'.repeat(67), 'x'.repeat(67)],
  [
    'More than 800 health care facilities destroyed in Ukraine, says one report',
    'More than 800 health care facilities destroyed in Ukraine, says …',
  ],
  ['“Ça” – “là” – “où” – “é” – “ç” – “à” – “ù” – “ô” – “î”', '“Ça” – “là” – “où” – “é” – “ç” …'],
])('a preview of %j is cut by bytes, at a word', (title, cut) => {
  expect(previewTitle(title)).toBe(cut);
  expect(Buffer.byteLength(previewTitle(title))).toBeLessThanOrEqual(67);
});

test('a description is cut at a word', () => {
  const told = description('word '.repeat(60).trim());
  expect(told).toMatch(/ word …$/);
  expect(told.length).toBeLessThanOrEqual(200);
});

test('the policy allows the one sheet, the structured data and its own script', () => {
  const policy = contentSecurityPolicy('abc=', 'def=');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'sha256-abc='");
  expect(policy).toContain("script-src 'self' 'sha256-def='");
  expect(policy).not.toContain('unsafe');
});
