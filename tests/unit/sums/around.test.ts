import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checking/problem.ts';
import {
  complaintsOf,
  languages,
  readCases,
  sumComplaintsOf,
  versionOf,
  type Lang,
} from '../../sums/cases.ts';

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
  de: [
    'Der Weizenexport fiel laut dem Hafenamt in 14 Wochen von 200.000 Tonnen auf 16.000 Tonnen.',
    'Die Bücherei verleiht 3.100 Bücher in der Woche; im Frühjahr kaufte sie 212 für 45.000 Dollar, 7 Prozent weniger als geplant.',
    'Rund 19 Schulen und 23 Kapellen stehen an der Straße, die 41 Kilometer lang ist.',
  ],
  fr: [
    'Les exportations de blé sont tombées de 200 000 tonnes à 116 000 tonnes en 14 semaines, selon le port.',
    'La bibliothèque prête 3 100 livres par semaine ; elle en a acheté 212 au printemps pour 45 000 dollars, 7 % de moins que prévu.',
    'Quelque 19 écoles et 23 chapelles bordent la route, longue de 41 kilomètres.',
  ],
  pt: [
    'As exportações de trigo caíram de 200.000 toneladas para 16.000 toneladas em 14 semanas, segundo o porto.',
    'A biblioteca empresta 3.100 livros por semana; comprou 212 na primavera por 45.000 dólares, menos 7% do que pedia.',
    'Cerca de 19 escolas e 23 capelas ladeiam a estrada, que tem 41 quilómetros.',
  ],
};

/** A case with a paragraph before it and one behind; below a headline the first is of what the headline tells. */
function between(text: string, first: string, last: string): string {
  return [...(text.startsWith('> ') ? [text] : [first, text]), last].join('\n¶\n');
}

const codesAndWords = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, found }) => `${code}: ${found}`).sort();

const said = (text: string, lang: Lang): string[] => codesAndWords(sumComplaintsOf(text, lang));

/** Of so many cases one is set between paragraphs: what keeps these apart is no matter of a single case. */
const EACH = 19;

/** Of both groups, since all languages look into them. */
const cases = (['open', 'sealed'] as const).map((group) => ({ group, all: readCases(group) }));

/** Those versions of some cases that something is true of, by number, since some are sealed. */
function versionsThat(
  lang: Lang,
  isTrueOf: (text: string, number: number, turn: number) => boolean,
): string[] {
  return cases.flatMap(({ group, all }) =>
    all.flatMap((one, number) =>
      one.lang !== lang || number % EACH !== 0
        ? []
        : (['right', 'wrong'] as const).flatMap((version, turn) =>
            isTrueOf(versionOf(one.text, version), number, turn)
              ? [`${group} ${number} ${version}`]
              : [],
          ),
    ),
  );
}

/** The versions that are answered otherwise between two unrelated paragraphs of the three; the next one stands between the next two. */
function swayed(lang: Lang): string[] {
  const paragraphs = unrelated[lang];
  return versionsThat(lang, (text, number, turn) => {
    const [first = '', last = ''] = [0, 1].map(
      (next) => paragraphs[(number / EACH + turn + next) % paragraphs.length],
    );
    return said(between(text, first, last), lang).join() !== said(text, lang).join();
  });
}

describe.each(languages)('a text in %s between unrelated paragraphs of numbers', (lang) => {
  it('is answered as it is alone', () => {
    expect(swayed(lang)).toEqual([]);
  });
});

it.each(languages)(
  'what does not add up in %s is told in the same order and words by “read”',
  (lang) => {
    const otherwise = versionsThat(
      lang,
      (text) =>
        JSON.stringify(complaintsOf(text, lang)) !== JSON.stringify(sumComplaintsOf(text, lang)),
    );
    expect(otherwise).toEqual([]);
  },
);
