/** Content that raises a code: `files` stand in a small sound edition of their own. */
export interface Example {
  /** What the manual prints. */
  shown: string;
  /** Files by their path under `content/`. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links by their path under `content/`, with what they lead to. */
  links?: Readonly<Record<string, string>>;
  /** What its owner set: the text of `src/site.ts`. */
  settings?: string;
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

const soundSettings = `export const site = {
  name: 'Tearsheet',
  tagline: 'News with a source for every figure',
  site: 'https://tearsheet.example',
  base: '/',
  lang: 'en',
  sections: { world: 'World' },
  publisher: 'Tearsheet',
  fediverse: null,
  contact: 'corrections@tearsheet.example',
  offline: true,
  readLately: 30,
  ownCards: true,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
`;

/** Sound settings in which something else stands for these words, which the manual prints. */
export function inSettings(was: string, is: string): Example {
  return {
    shown: is === '' ? `src/site.ts without ${was}` : is,
    files: {},
    settings: soundSettings.replace(was, is),
  };
}
