import { isPageId } from '../checking/page-ids.ts';
import { type Problem, problem } from '../checking/problem.ts';
import { readerWordIn } from '../checking/reader-words.ts';
import { reservedFor } from '../checking/reserved-names.ts';
import { quoted } from './quoted.ts';
import { reversedStoryDates } from './reversed-dates.ts';
import { valueAt } from './yaml/value-at.ts';
import { isSlug } from './values.ts';
import type { ReadYaml, YamlPath } from './yaml/yaml.ts';

/** Every id of a figure or quotation that is a text, with its path. */
function idsIn(value: unknown): { id: string; path: YamlPath }[] {
  return ['figures', 'quotations'].flatMap((list) => {
    const entries = valueAt(value, [list]);
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((_, index) => {
      const path = [list, index, 'id'];
      const id = valueAt(value, path);
      return typeof id === 'string' && id !== '' ? [{ id, path }] : [];
    });
  });
}

/** The ids of figures and quotations: their form, and each of them once. */
function idProblems(yaml: ReadYaml): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, YamlPath>();
  for (const { id, path } of idsIn(yaml.value)) {
    const place = yaml.placeOf(path);
    const word = readerWordIn(id);
    if (!isSlug(id)) problems.push(problem('id-form', place, quoted(id)));
    else if (word !== null) {
      problems.push(problem('id-reserved', place, `${quoted(word)} in ${quoted(id)}`));
    } else if (isPageId(id)) {
      const found = `${quoted(id)}, which the page of a story uses itself`;
      problems.push(problem('id-reserved', place, found));
    } else {
      const keeper = reservedFor(id);
      if (keeper !== null) {
        problems.push(problem('id-reserved', place, `${quoted(id)}, ${keeper}`));
      }
    }
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else {
      const related = [{ ...yaml.placeOf(earlier), what: 'the first one' }];
      problems.push(problem('id-double', place, `${quoted(id)} again`, { related }));
    }
  }
  return problems;
}

/** A withdrawn story says why, and no other does. */
function withdrawalProblems(yaml: ReadYaml): Problem[] {
  if (yaml.leftOut.has('status') || yaml.leftOut.has('because')) return [];
  const withdrawn = valueAt(yaml.value, ['status']) === 'withdrawn';
  const says = valueAt(yaml.value, ['because']) !== undefined;
  if (withdrawn === says) return [];
  return withdrawn
    ? [
        problem(
          'front-matter-value',
          yaml.placeOf(['status']),
          'a withdrawn story that does not say why',
          { expected: '“because” with the reason', mend: 'Add a line “because:” with the reason.' },
        ),
      ]
    : [
        problem(
          'front-matter-value',
          yaml.placeOfKey(['because']),
          '“because” in a story that is not withdrawn',
          {
            expected: '“because” beside “status: withdrawn” alone',
            mend: 'Take the line “because” out, or set the status to withdrawn.',
          },
        ),
      ];
}

/** A note that answers a problem says where: it answers nothing else, and readers see it there. */
function answerProblems(yaml: ReadYaml): Problem[] {
  const notes = valueAt(yaml.value, ['notes']);
  if (!Array.isArray(notes)) return [];
  return notes.flatMap((note: unknown, index) => {
    const on = valueAt(note, ['on']);
    const isOnSomething = Array.isArray(on) ? on.length > 0 : on !== undefined;
    const isOnWords = valueAt(note, ['words']) !== undefined;
    if (valueAt(note, ['answers']) === undefined || isOnSomething || isOnWords) return [];
    const place = yaml.placeOfKey(['notes', index, 'answers']);
    return [
      problem('front-matter-value', place, '“answers” in a note that is on nothing', {
        expected: '“on”, with the figures or quotations that the note answers for, or “words”',
        mend: 'Add “on:” with their ids to the note, or “words:” with the words of the text that the problem is about.',
      }),
    ];
  });
}

/** What no form of a single value can tell. */
export function storyChecks(yaml: ReadYaml): Problem[] {
  return [
    ...idProblems(yaml),
    ...withdrawalProblems(yaml),
    ...answerProblems(yaml),
    ...reversedStoryDates(yaml),
  ];
}
