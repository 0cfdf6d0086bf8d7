import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Multiplies the stories of a folder of content, with their lines of the register, until there are as many as asked. */
export function multiplyStories(content: string, asked: number): void {
  const slugs = readdirSync(join(content, 'stories')).map((file) => basename(file, '.md'));
  const anySlug = new RegExp(`(?:${slugs.join('|')})(?![\\w-])`, 'g');
  const copy = (from: string, to: string, suffix: string, headline: string) => {
    const text = readFileSync(join(content, from), 'utf8').replace(anySlug, `$&${suffix}`);
    writeFileSync(join(content, to), text.replace(/^headline: .*$/m, `$&${headline}`));
  };
  for (let made = slugs.length, round = 2; made < asked; round++) {
    for (const slug of slugs.slice(0, asked - made)) {
      const suffix = `-${round}`;
      copy(`stories/${slug}.md`, `stories/${slug}${suffix}.md`, suffix, ` (${round})`);
      copy(`register/${slug}.tsv`, `register/${slug}${suffix}.tsv`, suffix, '');
      made++;
    }
  }
}
