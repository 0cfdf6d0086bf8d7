import { type Document, isScalar, visit } from 'yaml';
import { type Place, type Problem, problem } from '../../checking/problem.ts';
import { asWritten, inMarks } from './in-marks.ts';

/**
 * Texts that a “#” cuts: behind a blank it makes a comment of the rest of the line, and nobody is told. A comment is
 * known by the space behind its “#”.
 */
export function cutTexts(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || !value.range) return;
      if (value.type !== undefined && value.type !== 'PLAIN') return;
      const [start, end] = value.range;
      const comment = /^[ \t]*(#[^\s#][^\n]*)/.exec(text.slice(end, end + 1000));
      if (comment?.[1] === undefined) return;
      const whole = text.slice(start, end + comment[0].length).trim();
      const [kept] = text.slice(start, end).trim().split('\n').slice(-1);
      problems.push(
        problem(
          'front-matter-cut',
          placeAt(end + comment[0].length - comment[1].length),
          kept
            ? `“${comment[1].trim()}”, cut off behind “${kept}”`
            : `“${comment[1].trim()}”, of which nothing is left`,
          {
            mend: `Put the whole text into quotation marks: ${asWritten(`${String(key.value)}: ${inMarks(whole)}`)}. If it is a comment, put a space behind the “#”.`,
          },
        ),
      );
    },
  });
  return problems;
}
