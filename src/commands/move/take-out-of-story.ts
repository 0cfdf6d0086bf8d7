import { counted } from '../../checking/counted.ts';
import { lineAt, where } from '../../checking/pointed.ts';
import { pointed, toldWords } from '../terminal/columns.ts';
import type { Problem } from '../../checking/problem.ts';
import { originalOf } from '../../edition/translations/translations.ts';
import type { Examined } from '../../examining/examined.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';
import { calendarDate, sentence } from '../../front-matter/values.ts';
import { afterMove } from '../../moving/edits.ts';
import type { Refusal } from '../../moving/taking-out/refusal.ts';
import { type Reason, type TakenOut, takeOut } from '../../moving/taking-out/take-out.ts';
import type { Asked } from '../../moving/taking-out/wanted.ts';
import type { Story } from '../../story/types.ts';
import { examineFiles, findContent } from '../check/examine.ts';
import { registerCommand } from '../register/register-content.ts';
import { flagsOrFiles, UsageError } from '../terminal/arguments.ts';
import { contentNamed } from '../terminal/content-arguments.ts';
import type { Terminal } from '../terminal/output.ts';
import { print, type Sources } from '../terminal/report.ts';
import { CannotRun, type Command } from '../terminal/run.ts';
import { carryOut } from './carry-out.ts';

const nothing = 'Nothing was written.';

/**
 * Why something goes that readers have had.
 * @throws UsageError where a published story asks for it and it is not told, or told of a story that nobody has had
 */
function reasonOf(
  { why, date }: { why?: string; date?: string },
  { slug, status }: Story,
): Reason | null {
  if (!hasComeOut(status)) {
    if (why === undefined && date === undefined) return null;
    throw new UsageError(
      `“${slug}” has not come out, so nobody is told what goes: leave --why and --date out`,
    );
  }
  if (why === undefined || date === undefined) {
    const missing = [why === undefined ? '--why' : [], date === undefined ? '--date' : []].flat();
    throw new UsageError(
      `“${slug}” is published, and its readers are told why something is gone. Missing: ${missing.join(' and ')}, as in --why "The port had counted them twice." --date 2026-11-29`,
    );
  }
  const [reason, day] = [sentence.safeParse(why), calendarDate.safeParse(date)];
  if (!reason.success) throw new UsageError(`--why takes a sentence; found “${why}”`);
  if (!day.success) {
    throw new UsageError(
      `--date takes the day of the correction, such as 2026-11-29; found “${date}”`,
    );
  }
  return { why: reason.data, date: day.data };
}

/** @throws UsageError for neither or both */
function askedFor(ids: readonly string[], paragraph: string | undefined): Asked {
  if (paragraph === undefined && ids.length === 0) {
    throw new UsageError('Nothing is named that is to be taken out');
  }
  if (paragraph === undefined) return { ids };
  if (ids.length === 0) return { paragraph };
  throw new UsageError('A paragraph goes with all that is in it: name it, or ids, not both');
}

function tell(refusals: readonly Refusal[], sources: Sources, { out }: Terminal): void {
  for (const { place, found, expected, mend } of refusals) {
    const lines = sources.get(place.file)?.split('\n') ?? [];
    out(
      [
        `${where(place)}  cannot be taken out`,
        ...pointed(lineAt(place, lines)),
        `  found     ${toldWords(found)}`,
        `  expected  ${expected}`,
        `  mend      ${toldWords(mend)}`,
        '',
      ].join('\n'),
    );
  }
}

const signature = ({ code, file, found }: Problem) => `${code} ${file} ${found}`;

/** What stands in the way once something is gone: every error that a build would stop at, and what a draft had not before. */
function inTheWay(before: Examined, after: Examined): Problem[] {
  const known = new Set(before.problems.map(signature));
  return after.problems.filter(
    (problem) =>
      problem.severity === 'error' &&
      !(after.drafts.has(problem.file) && known.has(signature(problem))),
  );
}

const lineOf = ({ cuts, texts }: TakenOut) => {
  const ids = cuts.flatMap((cut) => cut.ids);
  const addresses = ids.length > 0 ? `, with ${ids.join(', ')}` : '';
  return [
    ...cuts.map(({ was }) => `Taken out: ${was}`),
    `${counted(texts.size, 'file')} written${addresses}. Read the story once more: what stood around it may lean on it.`,
  ];
};

/** What translations go on telling, or the original, each with the command that takes it out there too. */
function toldElsewhere(
  { edition }: Examined,
  story: Story,
  { cuts }: TakenOut,
  reason: Reason | null,
): string[] {
  const gone = new Set(cuts.flatMap((cut) => cut.ids));
  return edition.stories
    .filter((other) => other.slug !== story.slug && originalOf(other) === originalOf(story))
    .flatMap((other) => {
      const told = [...other.figures, ...other.quotations].filter(({ id }) => gone.has(id));
      if (told.length === 0) return [];
      const ids = told.map(({ id }) => id).join(' ');
      const isOut = hasComeOut(other.status) && reason !== null;
      return [
        [
          `${other.file}  warning: the same story in another language (${other.lang}) still tells it`,
          `  found     ${ids}`,
          `  mend      npm run take-out -- ${other.slug} ${ids}${isOut ? ` --why "…" --date ${reason.date}` : ''}`,
          '',
        ].join('\n'),
      ];
    });
}

/** `npm run take-out`: takes figures, quotations or a paragraph out of a story. */
export function takeOutCommand(project: string): Command {
  return {
    usage: [
      'npm run take-out -- STORY ID… [--why "…" --date DAY]',
      'npm run take-out -- STORY --paragraph "its opening words" [--why "…" --date DAY]',
      '',
      'Takes figures and quotations out of a story with the sentences that tell them, or a paragraph with all that is',
      'in it: out of the text, the front matter, the notes on them and links of other stories, which lead to the story',
      'from then. What the text has no more, or has under “marked: no”, goes by its record alone.',
      '',
      '  --why   a sentence that tells readers why; it stands among the corrections of the story and at the old address',
      '  --date  the day of the correction, such as 2026-11-29',
      '',
      'A published story wants both, a draft neither.',
      '',
      'Exit status: 0 done and on record, 1 something stands in the way, 2 the call does not make sense. Nothing is',
      'written but with 0.',
    ].join('\n'),
    run: async (args, terminal) => {
      const { values, files: names } = flagsOrFiles(args, {
        paragraph: { type: 'string' },
        why: { type: 'string' },
        date: { type: 'string' },
      });
      const [name, ...ids] = names;
      if (name === undefined) throw new UsageError('No story is named');
      const asked = askedFor(ids, values.paragraph);
      const found = await findContent(project);
      const [file = ''] = contentNamed(project, [name], found.files, 'stories');
      const before = await examineFiles(found);
      const story = before.edition.stories.find((each) => each.file === file);
      if (!story)
        throw new CannotRun(`${file} cannot be read; npm run check tells why. ${nothing}`);
      const reason = reasonOf(values, story);
      const taken = takeOut(before, story, asked, reason);
      if ('refusals' in taken) {
        tell(taken.refusals, before.sources, terminal);
        terminal.out(nothing);
        return 1;
      }
      const after = await examineFiles({ ...found, files: afterMove(found.files, taken) });
      const problems = inTheWay(before, after);
      if (problems.length > 0) {
        print(problems, after.sources, terminal.out);
        terminal.out(
          `${counted(problems.length, 'error')} would be left, as told here of the files as they would stand. ${nothing}`,
        );
        return 1;
      }
      await carryOut(project, found.files, taken);
      for (const line of [...lineOf(taken), ...toldElsewhere(after, story, taken, reason)])
        terminal.out(line);
      return registerCommand(project).run([], terminal);
    },
  };
}
