import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import type { Story } from '../../src/story/types.ts';

const content = new URL('../../content/', import.meta.url);
const files = [
  'stories/patrushev-havana.md',
  'elsewhere/us-officials-cuba.yaml',
  ...[
    'andrei-guskov',
    'matilda-bogner',
    'nikolai-patrushev',
    'russia',
    'the-foreign-desk',
    'unicef',
    'united-nations',
  ].map((id) => `people/${id}.yaml`),
].map((path) => ({ path, source: alone(readFileSync(new URL(path, content), 'utf8')) }));

/** A story without its links to other stories of ours and without series, which stand in no edition of one story. */
function alone(source: string): string {
  return source
    .replace(/^ {2}- to: stories\/.*\n(?: {4}.*\n)+/gm, '')
    .replace(/^ {4}series: .*\n/gm, '');
}

/** The first story as published, in an edition of its own. */
export function firstStory(): {
  edition: Edition;
  story: Story;
  problems: ReturnType<typeof readEdition>['problems'];
} {
  const { edition, problems } = readEdition(files);
  const story = edition.stories.find(({ slug }) => slug === 'patrushev-havana');
  if (!story) throw new Error('The first story cannot be read');
  return { edition, story, problems };
}
