import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/interface-language.ts';
import { bundleOf } from '../../../src/offline/bundle.ts';
import { siteLanguage, wordsFor } from '../../../src/wording/index.ts';
import { piecesOf } from '../../wording-pieces.ts';
import { languages } from '../../../src/wording/languages.ts';

const src = join(import.meta.dirname, '../../../src');
const others = interfaceLanguages.filter((name) => name !== 'en');

/** What is said alike in every language: names of formats, styles and systems, signs, keys that nobody reads. */
const alike =
  /^(?:draft|APA|BibTeX|CSL-JSON|CSV|Chicago|Chicago, Wikipedia, BibTeX, CSL-JSON|EPUB|Error 404|JSON|Linux|Markdown|PowerShell|RSS|SHA-256:|Wikipedia|macOS|bibtex|csl-json|edition-(?:epub|zip)|follow-up|sha256sum|sha256sum --ignore-missing -c|shasum -a 256|Get-FileHash|KB|MB|US\$|[A-Z]{0,2}\$|Rs|km\/h|story(?:-\w+)?)$/;
const saysWords = (text: string) => /\p{L}{2,}/u.test(text);

describe.each(others)('in “%s”', (name) => {
  const english = new Set(piecesOf('en'));

  test('nothing stands as it does in English', () => {
    const own = piecesOf(name);
    expect(own.length).toBeGreaterThan(400);
    const same = own.filter((text) => saysWords(text) && english.has(text) && !alike.test(text));
    expect([...new Set(same)].filter((text) => !(cognates[name] ?? []).includes(text))).toEqual([]);
  });

  test('no sentence has words of English', () => {
    const words =
      /(?<![\p{L}./-])(?:the|of|and|with|which|from|that|by|story|stories)(?![\p{L}./-])/iu;
    const told = piecesOf(name).filter((text) => / /.test(text) && words.test(text));
    expect(told).toEqual([]);
  });
});

/** Words that a language has as English has them. */
const cognates: Partial<Record<InterfaceLanguage, readonly string[]>> = {
  es: ['Error', 'euro', 'euros', 'lira', 'liras', 'won'],
  de: [
    ...[', in', 'in', '. In:', 'In:', ', via'],
    ...['April', 'August', 'September', 'November'],
    ...['Name.', 'Person', 'Text'],
  ],
  fr: [
    ...['Correction.', 'Corrections', 'correction', 'corrections'],
    ...['Note', 'Notes', 'note', 'notes', 'Source', 'Sources', 'Version', 'Versions'],
    ...[', via', 'Licence', 'Message', 'page', 'pages', 'six'],
    ...['dollar', 'dollars', 'euro', 'euros', 'hryvnia', 'hryvnias', 'pence', 'penny', 'rouble'],
    ...['roubles', 'won', 'gigawatt', 'gigawatts', 'hectare', 'hectares', 'kilowatt', 'kilowatts'],
  ],
  pt: [
    ', via',
    ...['euro', 'euros', 'hryvnia', 'hryvnias', 'pence', 'penny', 'won', 'wons'],
    ...['hectare', 'hectares', 'megawatt', 'megawatts', 'gigawatt', 'gigawatts'],
  ],
};

test.each([
  ['en', 'en'],
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES_ar', 'es'],
  ['xx', siteLanguage],
  ['toString', siteLanguage],
] as const)('a story in “%s” is told of in “%s”', (lang, spoken) => {
  expect(wordsFor({ lang })).toBe(languages[spoken]);
});

test.each(['browser/search.ts', 'browser/saved.ts', 'offline/worker/worker.ts'])(
  '%s has the words of one language alone',
  async (script) => {
    const code = await bundleOf(join(src, script));
    const spoken = Object.entries(languages).filter(({ 1: { fromCopy, saving, search } }) =>
      [fromCopy, saving.save, search.working].some((words) => code.includes(words)),
    );
    expect(spoken.map(([name]) => name)).toEqual([siteLanguage]);
  },
);
