import { inMarks } from './in-marks.ts';

/** A text as a value of YAML, on one line: plain where it can stand so, else between marks. */
export function scalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isPlain =
    /^[\p{L}\d“‘«¿¡][^#]*$/u.test(line) &&
    !/: |:$|[{}[\],]|^(?:null|true|false|yes|no)$/i.test(line);
  return isPlain ? line : inMarks(line);
}
