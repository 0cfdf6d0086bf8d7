import { isSlug } from '../front-matter/values.ts';

const folder = 'content/register/';

/** The register of the pages that the site has once; no story has its name. */
export const siteRegister = 'site';
export const siteFile = `${folder}${siteRegister}.tsv`;

/**
 * The file of the register that keeps an address: one a story, and one for each person, story elsewhere and month. So
 * what two editors add at once stands in two files, and where both add the same month, in two files that are the same.
 */
export function registerFileOf(path: string): string {
  const [room = '', name = ''] = path.split('/');
  if (!isSlug(name)) return siteFile;
  return room === 'stories' ? `${folder}${name}.tsv` : `${folder}${room}/${name}.tsv`;
}
