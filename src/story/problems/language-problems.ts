import { problem, type Place, type Problem } from '../../checking/problem.ts';
import { interfaceLanguage } from '../../interface-language.ts';
import { languageOf } from '../../reading/languages/index.ts';

/** That the language of a story is not read, or that the words of the site stand around it: told once a story. */
export function languageProblems(
  { lang }: { lang: string },
  placeOf: (path: readonly string[]) => Place,
): Problem[] {
  const lacks = [
    ...(languageOf(lang) === null ? ['which the reading does not know'] : []),
    ...(interfaceLanguage(lang) === null ? ['which the interface does not speak'] : []),
  ];
  if (lacks.length === 0) return [];
  return [problem('language-unknown', placeOf(['lang']), `“${lang}”, ${lacks.join(' and ')}`)];
}
