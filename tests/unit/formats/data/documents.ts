import { addresses, figuresFiles } from '../../../../src/addresses.ts';
import type { Edition } from '../../../../src/edition/edition.ts';
import { figuresData } from '../../../../src/formats/data/figures-data.ts';
import { site } from '../../../../src/site.ts';
import type { Story } from '../../../../src/story/types.ts';

export const place = {
  site,
  links: addresses({ site: 'https://host.example', base: '/sub/' }),
};

/** The figures of one story as data. */
export function documentOf({ edition, story }: { edition: Edition; story: Story }) {
  return figuresData(edition, [story], place, figuresFiles(story.slug));
}
