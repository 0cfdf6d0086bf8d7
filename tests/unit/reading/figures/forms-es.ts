import { table } from '../figure-tables.ts';

/** As `forms`, in Spanish. */
export const formsEs = table(`
Subió al 4,75 por ciento. => 4,75 por ciento | 4.75 | por ciento
De 3.000 a 4.500 millones de euros. => 3.000 a 4.500 millones de euros | 3000000000…4500000000 | euros
Bajó a -5 ºC en enero. => -5 | -5 | ºC
La línea de 132 kV ardió. => 132 | 132 | kV
`);
