import { languages } from './cases.ts';
import { scoreCases } from './scored.ts';

const groups = ['open', 'sealed'] as const;

// Of the sealed cases the totals alone are told: who builds does not look at what is missed in them.
for (const group of groups)
  for (const lang of languages) {
    const { pairs, found, right, falseErrors, falseWarnings, differences } = scoreCases(
      group,
      lang,
    );
    if (group === 'open') for (const difference of differences) console.log(difference);
    console.log(
      `${lang}, ${group}: ${found} of ${pairs} slips found; of ${right} right texts ${falseErrors} false errors, ${falseWarnings} false warnings\n`,
    );
  }
