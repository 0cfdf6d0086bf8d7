import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { missingIds } from '../../../src/register/missing-ids.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

function read(lang: string, prose: string, more = '') {
  const { path, source } = storyFile('a', prose, more);
  const file = { path, source: source.replace('lang: en', `lang: ${lang}`) };
  const { edition, problems } = readEdition([file, personFile('ana', 'Ana')]);
  const [story] = edition.stories;
  if (!story) throw new Error('the story is not read');
  return { edition, story, source: file.source, problems };
}

const texts = {
  uk: 'До порту прибуло 25 000 тонн, сказала Ганна. «Ми чекали», — додала вона. 5 і 6 — це 12.',
  sw: 'Meli ilileta tani 25,000, alisema Ana. “Tulisubiri,” aliongeza. Kati ya 10, 4 walifika.',
  ar: 'وصلت 25,000 طن إلى الميناء. قالت آنا: «انتظرنا». هل تأخرت؟ لا.',
  he: 'לנמל הגיעו 25,000 טון, אמרה אנה מארה"ב. "חיכינו", הוסיפה. מישהו יודע?',
} as const;

describe.each(Object.entries(texts))('a story in “%s”', (lang, prose) => {
  test('is published, with nothing marked by itself, and told of once', () => {
    const { story, problems } = read(lang, prose);
    expect(story.figures).toEqual([]);
    expect(story.quotations).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'language-unknown', severity: 'remark', file: 'content/stories/a.md', line: 4 },
    ]);
  });

  test('has the figure that its editor declares, in its sentence', () => {
    const words = /25.000/.exec(prose)?.[0] ?? '';
    const entry = `{ id: load, words: "${words}", value: 25000, bound: at least, by: ana }`;
    const { story, problems } = read(lang, prose, `figures:\n  - ${entry}`);
    expect(story.figures).toMatchObject([
      { id: 'load', text: words, value: 25000, bound: 'atLeast', by: 'ana' },
    ]);
    const [sentence] = prose.split(/(?<=[.؟?]) /);
    expect(story.figures[0]?.context.text).toBe(sentence);
    expect(problems.map(({ code }) => code)).toEqual(['language-unknown']);
  });

  test('has the quotation that its editor declares, and nobody but them says whose it is', () => {
    const words = /(?<=[«“ ]["]?)(?:Ми чекали|Tulisubiri|انتظرنا|חיכינו)/u.exec(prose)?.[0] ?? '';
    const entry = `{ id: wait, words: "${words}", by: ana }`;
    const { story, problems } = read(lang, prose, `quotations:\n  - ${entry}`);
    expect(story.quotations).toMatchObject([{ id: 'wait', kind: 'direct', by: 'ana' }]);
    expect(problems.map(({ code }) => code)).toEqual(['language-unknown']);
  });
});

test('an entry without a value tells that the reading does not know the number', () => {
  const { problems } = read('uk', texts.uk, 'figures:\n  - { id: load, words: 25 000 }');
  expect(problems.map(({ code }) => code)).toContain('addition-no-figure');
});

test('a sum is told by its parts, and held to them', () => {
  const entries = [5, 6, 12].map(
    (value) => `{ id: n${value}, words: "${value}", value: ${value} }`,
  );
  const sum = (total: string) =>
    read(
      'uk',
      'Прибуло 5 і 6, разом 12.',
      `figures:\n  - ${entries[0]}\n  - ${entries[1]}\n  - ${entries[2]?.replace(' }', `, ${total} }`)}`,
    ).problems.map(({ code }) => code);
  expect(sum('parts: [n5, n6]')).toContain('sum-wrong');
  expect(sum('counts: x')).not.toContain('sum-wrong');
});

test('what has no id gets a neutral one', () => {
  const { edition, story, source } = read(
    'ar',
    texts.ar,
    'figures:\n  - { words: "25,000", value: 25000 }',
  );
  expect(missingIds(story, source, edition.people).ids.map(({ id }) => id)).toEqual(['figure-1']);
});
