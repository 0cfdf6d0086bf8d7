import { readEdition } from '../../../src/edition/read-edition.ts';

/** A story that says `prose`, with more lines of front matter. */
export function storyFile(
  slug: string,
  prose: string,
  more = '',
): { path: string; source: string } {
  const status = more.includes('status:') ? '' : 'status: published\n';
  return {
    path: `stories/${slug}.md`,
    source: `---
headline: Headline of ${slug}
standfirst: A standfirst.
lang: en
${status}published: 2026-12-01T09:00:00Z
dateline: { place: Havana, date: 2026-11-30 }
byline: Tearsheet
section: world
${more}
---

${prose}
`,
  };
}

export const personFile = (id: string, name: string, more = '') => ({
  path: `people/${id}.yaml`,
  source: `kind: person\nname: ${name}\n${more}`,
});

/** What is told of an edition, less what is told of every text without ids. */
export function problemsOf(files: readonly { path: string; source: string }[]) {
  return readEdition(files).problems.filter(({ code }) => code !== 'id-missing');
}
