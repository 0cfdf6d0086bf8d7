import { describe, expect, it } from 'vitest';
import { complaintsOf, languages, readCases, versionOf, type Lang } from '../../sums/cases.ts';

/** Paragraphs full of numbers that have nothing to do with any of the cases. */
const unrelated: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Wheat exports fell from 200,000 tonnes to 16,000 tonnes, the harbour office said, in 14 weeks.',
    'The library lends 3,100 books a week; it bought 212 last spring for $45,000, which was 7 per cent less than it had asked for.',
    'Some 19 schools and 23 chapels stand along the road, which is 41 kilometres long.',
  ],
  es: [
    'Las exportaciones de trigo cayeron de 200.000 toneladas a 16.000 toneladas en 14 semanas, según el puerto.',
    'La biblioteca presta 3.100 libros a la semana; compró 212 en primavera por 45.000 dólares, un 7 por ciento menos de lo que pedía.',
    'Unas 19 escuelas y 23 capillas bordean la carretera, que mide 41 kilómetros.',
  ],
};

/** The body of a case with a paragraph before it and one behind. */
function between(text: string, first: string, last: string): string {
  const [, headline = '', body = text] = /^(> .*\n)([^]*)$/.exec(text) ?? [];
  return `${headline}${[first, body, last].join('\n\n')}`;
}

function said(text: string, lang: Lang): string[] {
  return complaintsOf(text, lang)
    .map(({ code, found }) => `${code}: ${found}`)
    .sort();
}

/** The versions of a case that are answered otherwise between unrelated paragraphs, by number, since some are sealed. */
function swayed(lang: Lang): string[] {
  return (['open', 'sealed'] as const).flatMap((group) =>
    readCases(group).flatMap((one, number) =>
      one.lang !== lang
        ? []
        : (['right', 'wrong'] as const).flatMap((version) => {
            const text = versionOf(one.text, version);
            const alone = said(text, lang).join();
            const isSwayed = unrelated[lang].some((paragraph, at, all) => {
              const behind = all[(at + 1) % all.length] ?? paragraph;
              return said(between(text, paragraph, behind), lang).join() !== alone;
            });
            return isSwayed ? [`${group} ${number} ${version}`] : [];
          }),
    ),
  );
}

describe.each(languages)('a text in %s between unrelated paragraphs of numbers', (lang) => {
  it('is answered as it is alone', () => {
    expect(swayed(lang)).toEqual([]);
  });
});
