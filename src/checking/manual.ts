import { type Code, codes, families } from './codes/index.ts';

const exampleLines = 12;

/** The content that raises a code, as far as it is printed. */
function exampleOf(code: Code): string {
  const lines = codes[code].example.shown.split('\n');
  return [...lines.slice(0, exampleLines), ...(lines.length > exampleLines ? ['…'] : [])].join(
    '\n',
  );
}

/** One code in plain text: what it means, what was expected, an example, how to mend it. */
export function explained(code: Code): string {
  const { severity, title, about, expected, mend } = codes[code];
  const indented = exampleOf(code).replace(/^(?=.)/gm, '    ');
  return [
    `${code}: ${severity}`,
    title,
    '',
    about,
    '',
    `Expected: ${expected}`,
    `To mend it: ${mend}`,
    '',
    'An example:',
    '',
    indented,
  ].join('\n');
}

const fenced = (text: string) => `\`\`\`\`text\n${text}\n\`\`\`\``;

function section(code: Code, printed: string): string {
  const { severity, title, about, mend } = codes[code];
  return [
    `### ${code}`,
    `**${severity}:** ${title}.`,
    about,
    'An example:',
    fenced(exampleOf(code)),
    'What `check` prints:',
    fenced(printed.trimEnd()),
    `To mend it: ${mend}`,
  ].join('\n\n');
}

const introduction = `# What \`check\` tells, and how to mend it

\`npm run check\` reads all content and tells every problem at once, each with its code, its place, what was found, what
was expected, and how to mend it. \`npm run check -- --explain CODE\` prints one entry of this page.

- **error**: the site is not built until it is mended.
- **warning**: look again; the site is built.
- **remark**: worth knowing, and right as it is.

This page is written by \`npm run manual\` from \`src/checking/codes/\`, where every code stands with its words.`;

/**
 * The manual as Markdown.
 * @param printed what `check` prints for the example of a code
 */
export function manualPage(printed: (code: Code) => string): string {
  const contents = families.map(({ title, codes: names }) => {
    const items = names.map((code) => `  - [${code}](#${code}): ${codes[code].title}`);
    return [`- ${title}`, ...items].join('\n');
  });
  const chapters = families.flatMap(({ title, codes: names }) => [
    `## ${title}`,
    ...names.map((code) => section(code, printed(code))),
  ]);
  return `${[introduction, '## Contents', contents.join('\n'), ...chapters].join('\n\n')}\n`;
}
