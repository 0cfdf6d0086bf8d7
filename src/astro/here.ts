import { addresses, type Host } from '../addresses.ts';
import { site } from '../site.ts';

/** The addresses of the site that is being made: as its owner set them, or as the flags of a build do. */
export let links = addresses(site);

/** Lets the site stand where the flags of a build say. */
export function standAt(host: Host): void {
  links = addresses(host);
}
