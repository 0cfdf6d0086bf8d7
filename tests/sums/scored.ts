import {
  sumComplaintsOf,
  readCases,
  versionOf,
  type Case,
  type Group,
  type Lang,
} from './cases.ts';

/** How often a slip is found, and how often something is said of what is right. */
interface Scored {
  pairs: number;
  found: number;
  /** Right versions and decoys. */
  right: number;
  falseErrors: number;
  falseWarnings: number;
  /** The cases that went wrong, with what was said of them. */
  differences: string[];
}

/** Reads every case of a group in one language. */
export function scoreCases(group: Group, lang: Lang): Scored {
  const scored = { pairs: 0, found: 0, right: 0, falseErrors: 0, falseWarnings: 0 };
  const differences: string[] = [];
  for (const one of readCases(group, [lang])) {
    if (one.kind !== null) {
      scored.pairs++;
      const told = sumComplaintsOf(versionOf(one.text, 'wrong'), lang);
      if (told.length > 0) scored.found++;
      else differences.push(`missed: ${line(one, 'wrong')}`);
    }
    scored.right++;
    for (const { severity, code, found } of sumComplaintsOf(versionOf(one.text, 'right'), lang)) {
      if (severity === 'error') scored.falseErrors++;
      else scored.falseWarnings++;
      differences.push(`false ${severity} ${code} (${found}): ${line(one, 'right')}`);
    }
  }
  return { ...scored, differences };
}

function line({ kind, text }: Case, version: 'right' | 'wrong'): string {
  return `[${kind ?? 'decoy'}] ${versionOf(text, version).replaceAll('\n', ' / ')}`;
}
