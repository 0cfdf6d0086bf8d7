import { sep } from 'node:path';

/** Whether a path is that of a folder or lies below it; neither has a link in it. */
export const isWithin = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
