import { table } from '../figure-tables.ts';

/** As `forms`, in Spanish. */
export const formsEs = table(`
Subió al 4,75 por ciento. => 4,75 por ciento | 4.75 | por ciento
De 3.000 a 4.500 millones de euros. => 3.000 a 4.500 millones de euros | 3000000000…4500000000 | euros
Bajó a -5 ºC en enero. => -5 | -5 | ºC
La línea de 132 kV ardió. => 132 | 132 | kV
El paro subió a 13176; más de 700000. => 13176 | 13176; 700000 | 700000 |  | más de
Costó tres billones doscientos mil millones de euros. => tres billones doscientos mil millones de euros | 3200000000000 | euros
Subió un dos coma cinco por ciento. => dos coma cinco por ciento | 2.5 | por ciento
La viga mide dos metros y medio de largo. => dos metros y medio | 2.5 | metros
Marcó −20 grados, 70 grados f y 100 kelvin. => −20 | -20 | grados; 70 | 70 | grados f; 100 | 100 | kelvin
Pagaron 75 USD millones, U$D 90 millones y dólar 22,5 millones. => 75 USD millones | 75000000 | USD; U$D 90 millones | 90000000 | U$D; dólar 22,5 millones | 22500000 | dólar
Es un hombre mayor de cuarenta años, la menor de nueve hermanas. => cuarenta | 40 | años | mayor de; nueve | 9 | hermanas
No será mayor de 40 metros. => 40 | 40 | metros | No será mayor de
De las 1.250 plazas, 800 son de Madrid. => 1.250 | 1250 | plazas; 800 | 800 | plazas
`);
