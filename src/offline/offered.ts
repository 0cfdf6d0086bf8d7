import { forHosts } from '../astro/load.ts';
import { site } from '../site.ts';

/** Whether stories can be saved in the browser. While pages are written there is no worker, whose copies would outlive them. */
export const offered = (): boolean => site.offline && forHosts();
