/** Content that raises a code: `files` stand in a small sound edition of their own. */
export interface Example {
  /** What the manual prints. */
  shown: string;
  /** Files by their path under `content/`. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links by their path under `content/`, with what they lead to. */
  links?: Readonly<Record<string, string>>;
}

const soundFrontMatter: Readonly<Record<string, string>> = {
  headline: 'headline: Wheat comes to Mariel',
  standfirst: 'standfirst: The first ship came in on Monday.',
  lang: 'lang: en',
  status: 'status: published',
  published: 'published: 2026-11-24T09:00:00Z',
  dateline: 'dateline: { place: Havana, date: 2026-11-23 }',
  byline: 'byline: Tearsheet',
  section: 'section: world',
};

const person = 'kind: person\nname: Ana Ruiz\n';

/** A whole story from front matter that is added to, or put in place of, the keys of a sound one. */
export function soundStory(frontMatter: string, prose: string): string {
  const keys = { ...soundFrontMatter };
  for (const block of frontMatter.split(/\n(?=\S)/))
    keys[block.slice(0, block.indexOf(':'))] = block;
  return `---\n${Object.values(keys).filter(Boolean).join('\n')}\n---\n\n${prose}\n`;
}

/** A story whose front matter has these keys. */
export function inFrontMatter(shown: string, prose = 'The ship came in on Monday.'): Example {
  return {
    shown,
    files: { 'stories/example.md': soundStory(shown, prose), 'people/ana-ruiz.yaml': person },
  };
}

/** A story with this prose, and what its front matter adds. */
export function inProse(prose: string, frontMatter = ''): Example {
  return {
    shown: frontMatter === '' ? prose : `${frontMatter}\n---\n${prose}`,
    files: { 'stories/example.md': soundStory(frontMatter, prose), 'people/ana-ruiz.yaml': person },
  };
}

/** Files that speak for themselves, told by what the manual should print of them. */
export function inFiles(shown: string, files: Example['files'], links?: Example['links']): Example {
  return links === undefined ? { shown, files } : { shown, files, links };
}
