import type { ContentFile } from '../../edition/content-file.ts';
import type { Edition } from '../../edition/edition.ts';
import { printed } from './printed.ts';
import type { ElsewhereStory, Person } from '../../front-matter/types.ts';
import type { Story } from '../../story/types.ts';
import { codePoint } from '../../checking/characters/names.ts';
import { positions } from '../../checking/position.ts';
import { type Place, problem, type Problem } from '../../checking/problem.ts';

/**
 * Characters on cards that no font has, each once a file, where it first stands in what a card shows.
 * @param hasGlyph whether some font has a glyph for a character
 */
export function glyphProblems(
  edition: Edition,
  files: readonly ContentFile[],
  hasGlyph: (character: string) => boolean,
): Problem[] {
  const sources = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  return textsOnCards(edition).flatMap(({ file, texts }) => {
    const source = sources.get(file) ?? '';
    const place = positions(source);
    return [...missingIn(texts, hasGlyph)].map(([character, text]) => {
      const offset = Math.max(offsetIn(source, text, character), 0);
      return problem('glyph-missing', { file, ...place(offset) }, named(character));
    });
  });
}

/** The same of what an owner set: each character once a text, where that begins. */
export function glyphProblemsOf(
  texts: readonly { text: string; place: Place }[],
  hasGlyph: (character: string) => boolean,
): Problem[] {
  return texts.flatMap(({ text, place }) =>
    [...missingIn([text], hasGlyph).keys()].map((character) =>
      problem('glyph-missing', place, named(character)),
    ),
  );
}

/** Missing characters with the text that each was first found in. */
function missingIn(
  texts: readonly (string | null)[],
  hasGlyph: (character: string) => boolean,
): Map<string, string> {
  const missing = new Map<string, string>();
  for (const text of texts) {
    for (const character of printed(text ?? '')) {
      if (!missing.has(character) && !hasGlyph(character)) missing.set(character, text ?? '');
    }
  }
  return missing;
}

/** Where a character of a text stands in a file: in that text if it stands there as it is, else anywhere. */
function offsetIn(source: string, text: string, character: string): number {
  const start = source.indexOf(text);
  return start === -1 ? source.indexOf(character) : source.indexOf(character, start);
}

function named(character: string): string {
  return `“${character}” (${codePoint(character)})`;
}

function textsOnCards({ stories, people, elsewhere }: Edition) {
  return [
    ...stories
      .filter(({ status }) => status !== 'withdrawn')
      .map((story) => ({ file: story.file, texts: ofStory(story) })),
    ...[...people.values()].map((person) => ({
      file: `content/people/${person.id}.yaml`,
      texts: ofPerson(person),
    })),
    ...[...elsewhere.values()].map((told) => ({
      file: `content/elsewhere/${told.id}.yaml`,
      texts: ofElsewhere(told),
    })),
  ];
}

function ofStory({ headline, standfirst, dateline, section, figures, quotations }: Story) {
  return [
    ...[headline, standfirst, dateline.place, section],
    ...figures.flatMap(({ qualifier, text, measure, unit, counts }) => [
      ...[qualifier, text, measure, counts ?? unit],
    ]),
    ...quotations.flatMap(({ text, speaker }) => [text, speaker]),
  ];
}

const ofPerson = ({ name, offices, about }: Person) => [
  name,
  ...offices.map(({ title }) => title),
  about,
];

const ofElsewhere = ({ headline, publisher }: ElsewhereStory) => [headline, publisher];
