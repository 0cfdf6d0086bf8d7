import type { ContentFile } from '../edition/content-file.ts';
import { splitFrontMatter } from '../front-matter/yaml/split.ts';

/** Content as it is to stand after a move: texts by their paths under `content/`, and files that are no longer there. */
export interface Move {
  texts: ReadonlyMap<string, string>;
  gone: readonly string[];
}

/** A story with other values in its front matter and other links in its prose. */
export function inStory(
  source: string,
  values: (frontMatter: string) => string,
  links: (prose: string) => string,
): string {
  const { frontMatter, body } = splitFrontMatter(source);
  if (frontMatter === null) return source;
  const { offset, text } = frontMatter;
  const between = source.slice(offset + text.length, body.offset);
  return source.slice(0, offset) + values(text) + between + links(body.text);
}

/**
 * Links of a prose to a story, up to the end of its name; in groups what opens each, and the folder.
 * @param ids for links to these figures and quotations alone, up to the end of their ids
 */
export function linksTo(slug: string, ids: readonly string[] = []): RegExp {
  const id =
    ids.length === 0
      ? '(?=[#)\\s>]|$)'
      : `#(?:${ids.map((id) => RegExp.escape(id)).join('|')})(?=[)\\s>]|$)`;
  const start = String.raw`(\]\(\s*<?|\]:\s*<?)((?:\./|\.\./stories/)?)`;
  return new RegExp(`${start}${RegExp.escape(slug)}\\.md${id}`, 'gm');
}

/** The files that an edit changes, each with its text then. */
export function changed(
  files: readonly ContentFile[],
  gone: readonly string[],
  edit: (file: ContentFile) => { path: string; source: string },
): Move {
  const texts = files.flatMap((file): [string, string][] => {
    const { path, source } = edit(file);
    return path === file.path && (source === file.source || gone.includes(path))
      ? []
      : [[path, source]];
  });
  return { texts: new Map(texts), gone };
}

/** All files of content as a move leaves them. */
export function afterMove(files: readonly ContentFile[], { texts, gone }: Move): ContentFile[] {
  const kept = files.filter(({ path }) => !texts.has(path) && !gone.includes(path));
  return [...kept, ...[...texts].map(([path, source]) => ({ path, source }))];
}
