import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageIn, languageOf } from '../../../src/reading/languages/index.ts';
import type { Language } from '../../../src/reading/languages/language.ts';
import { some } from '../../some.ts';

const known = (tag: string): Language => {
  const language = languageOf(tag);
  if (!language) throw new Error(`${tag} cannot be read`);
  return language;
};
const corpus = (lang: string) => {
  const folder = new URL(`../../corpus/${lang}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
  return some(names, `marked text in ${lang}`).map((name) =>
    readFileSync(new URL(name, folder), 'utf8'),
  );
};

const languages = ['en', 'es', 'de', 'fr', 'pt'];

test.each(languages.flatMap((lang) => languages.map((usual) => [lang, usual] as const)))(
  'every marked text in %s is known as such where %s is usual',
  (lang, usual) => {
    for (const text of corpus(lang)) expect(languageIn(text, known(usual)).tag).toBe(lang);
  },
);

test('what is a language’s own is no other’s', () => {
  const told = languages.flatMap((lang) =>
    [...known(lang).telling.own].map((word) => ({
      word,
      alsoIn: languages.filter((other) => {
        const { own, shared } = known(other).telling;
        return other !== lang && (own.has(word) || shared.has(word));
      }),
    })),
  );
  expect(told.filter(({ alsoIn }) => alsoIn.length > 0)).toEqual([]);
});

test.each([
  ['La città ha perso 2.500 abitanti, secondo il comune, e le altre ne hanno guadagnati di più.'],
  ['La ciutat va perdre 2.500 persones, segons l’ajuntament, i les altres en van guanyar.'],
  ['Die Stadt verlor 2.500 Menschen, und es waren nicht die ersten, so das Amt in Los Angeles.'],
  ['Madrid: 2.500.000'],
  ['2.500.000 personas'],
  ['EL PAÍS, 3 DE MAYO'],
  [''],
  ['5 '.repeat(1000)],
])('nothing shows plainly that this is another: %s', (text) => {
  expect(languageIn(text, known('en')).tag).toBe('en');
});

test.each([
  ['El paro baja en 12.500 personas y sube la inflación'],
  ['Los bomberos rescataron ayer a las 3 personas que estaban en la casa.'],
  ['EL GOBIERNO APRUEBA HOY LAS CUENTAS DE 2027 CON UN DÉFICIT DEL 2,5 %'],
])('a sentence is enough: %s', (text) => {
  expect(languageIn(text, known('en')).tag).toBe('es');
});

test('German is known by one sentence, too', () => {
  const text = 'Der Fluss stieg auf 2.500 Zentimeter, und die Stadt ist nicht mehr zu erreichen.';
  expect(languageIn(text, known('en')).tag).toBe('de');
});

test.each([
  [
    'fr',
    'Le 3 mars, la ville de Lyon perd 2.500 habitants, et les autres en ont gagné depuis hier.',
  ],
  ['fr', 'Les pompiers ont secouru hier les 3 personnes qui étaient dans la maison.'],
  ['pt', 'A cidade perdeu 2.500 pessoas em maio, segundo o censo, e não foram as últimas.'],
])('so it is in %s: %s', (lang, text) => {
  expect(languageIn(text, known('en')).tag).toBe(lang);
});
