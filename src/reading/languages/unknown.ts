import { english } from './en/index.ts';
import type { LanguageFields } from './fields/language-fields.ts';
import { languageFrom } from './language.ts';

/** What a rule says in a language that has no such rule: no, nothing, and that a word is as it is. */
const rulesByWord = {
  singulars: (word: string) => [word],
  measured: (noun: string) => noun,
  personIn: () => null,
  ways: () => [],
};

/** The fields of a language with nothing in them. */
function emptied(fields: LanguageFields): LanguageFields {
  const empty = (value: unknown): unknown => {
    if (value instanceof Set) return new Set();
    if (value instanceof Map) return new Map();
    if (value instanceof RegExp) return /(?!)/;
    if (Array.isArray(value)) return [];
    if (typeof value === 'string') return '';
    if (typeof value === 'function') return () => false;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        name in rulesByWord && typeof field === 'function'
          ? rulesByWord[name as keyof typeof rulesByWord]
          : empty(field),
      ]),
    );
  };
  const { digits, speech } = fields;
  const nothing = empty(fields) as LanguageFields;
  return {
    ...nothing,
    tag: 'und',
    digits,
    apart: (tokens) => tokens,
    speech: { ...nothing.speech, grammar: speech.grammar },
  };
}

/**
 * A language that the reading does not know: it has the fields of English and no word in any of them. Passages have
 * sentences and marks in it; what numbers and words mean is what front matter says.
 */
export const unknownLanguage = languageFrom(emptied(english.fields));
