import { table, type TableRow } from '../figure-tables.ts';

/** What every language has in words of its own, each kind with what only looks like it. */
export const kinds: Readonly<Record<string, readonly TableRow[]>> = {
  en: table(`
A good dozen people came, a full dozen left. => A good dozen | 12 | people | good; a full dozen | 12
A good hundred boats and a solid third of the crews stayed. => A good hundred | 100 | boats | good; a solid third | 0.333333 | crews | solid
It was a good quarter for the bank and a good third set. =>
The seats: Labour 15, the Greens 12, Liberals 9. => 15 | 15 | seats; 12 | 12 | seats; 9 | 9 | seats
In the council sit Labour 15, Greens 12 members. => 12 | 12 | members
The scores: Arsenal 2, Chelsea 1. The flights: Delta 15, United 12. =>
The best seats, in Block 104 and Row 7, were gone. =>
It costs two pounds fifty, or 2 dollars and 50 cents. => two pounds fifty | 2.5 | pounds; 2 dollars and 50 cents | 2.5 | dollars
For two pounds 50 apples were sold. => two pounds | 2 | pounds; 50 | 50 | apples
Two of five brothers stayed, two in five Germans read. => Two | 2 | brothers; five | 5 | brothers; two in five | 0.4 | Germans
`),
  de: table(`
Ein gutes Dutzend Menschen kam, ein knappes halbes Dutzend blieb. => Ein gutes Dutzend | 12 | Menschen | gutes; ein knappes halbes Dutzend | 6 |  | knappes
Mit einem knappen Drittel der Stimmen, einer guten Million Euro und einem vollen Dutzend Eiern. => einem knappen Drittel | 0.333333 | Stimmen | knappen; einer guten Million Euro | 1000000 | Euro | guten; einem vollen Dutzend | 12 | Eiern
Es war ein gutes Viertel für die Bank, ein gutes Jahr, ein volles Haus. =>
Zwei von fünf Deutschen lesen, eine von drei Frauen schreibt. => Zwei von fünf | 0.4 | Deutschen; eine von drei | 0.333333 | Frauen
2 von 5 Haushalten heizen mit Öl, neun von zehn Befragten stimmten zu. => 2 von 5 | 0.4 | Haushalten; neun von zehn | 0.9 | Befragten
Zwei von fünf Toten waren Kinder, drei von vier Spielen gingen verloren. => Zwei | 2 | Toten; fünf | 5 | Toten; drei | 3 | Spielen; vier | 4 | Spielen
Zwei der fünf Befragten gingen, 12 von 40 Befragten blieben. => Zwei | 2 | Befragten; fünf | 5 | Befragten; 12 | 12 | Befragten; 40 | 40 | Befragten
Die Sitze: CDU 15, die SPD 12 und Grüne 9. => 15 | 15 | Sitze; 12 | 12 | Sitze; 9 | 9 | Sitze
Das Ergebnis: CDU 15 Sitze, SPD 12, FDP 3; im Kreis hat die CDU 11, die SPD 7 Sitze. => 15 | 15 | Sitze; 12 | 12 | Sitze; 3 | 3 | Sitze; 11 | 11 | Sitze; 7 | 7 | Sitze
Das Ergebnis: Bayern 2, Dortmund 1. Die Züge: ICE 15, IC 12. =>
Schäden von 10 Mio. und mehr, Betriebe mit 50 und mehr Beschäftigten. => 10 Mio. | 10000000 |  | und mehr; 50 | 50 | Beschäftigten | und mehr
Er hat 10 Kühe und mehr Schafe als Ziegen, 50 und mehr als 100. => 10 | 10 | Kühe; 50 | 50; 100 | 100 |  | mehr als
Es kostet zwei Euro fünfzig, dann 2 Euro 50 Cent. => zwei Euro fünfzig | 2.5 | Euro; 2 Euro 50 Cent | 2.5 | Euro
Für zwei Euro 50 Äpfel, 20 Euro 15 Mal. => zwei Euro | 2 | Euro; 50 | 50 | Äpfel; 20 Euro | 20 | Euro; 15 | 15 | Mal
`),
  es: table(`
Una buena docena de personas, una docena escasa de barcos y una veintena larga de vecinos. => Una buena docena | 12 | personas | buena; una docena | 12 | barcos | escasa; una veintena | 20 | vecinos | larga
Un buen tercio de los votantes tuvo un buen día y una buena parte. => Un buen tercio | 0.333333 | votantes | buen
Los escaños: PP 15, PSOE 12 y Vox 9. => 15 | 15 | escaños; 12 | 12 | escaños; 9 | 9 | escaños
Los trenes: AVE 15, Alvia 12. =>
Daños de 10 millones y más, empresas de 50 y más empleados. => 10 millones | 10000000 |  | y más; 50 | 50 | empleados | y más
Murieron 20 y más tarde otros 3; 50 y más de 100. => 20 | 20; 3 | 3; 50 | 50; 100 | 100 |  | más de
Cuesta dos euros cincuenta o 3 euros y 20 céntimos. => dos euros cincuenta | 2.5 | euros; 3 euros y 20 céntimos | 3.2 | euros
Dos de cada cinco alemanes leen; ganó dos de cinco partidos. => Dos de cada cinco | 0.4 | alemanes; dos | 2 | partidos; cinco | 5 | partidos
`),
  fr: table(`
Une bonne dizaine de personnes, une petite centaine de vaches. => Une bonne dizaine | 10 | personnes | bonne; une petite centaine | 100 | vaches | petite
Un bon tiers des voix, une bonne moitié des votants, un petit quart du terrain. => Un bon tiers | 0.333333 | voix | bon; une bonne moitié | 0.5 | votants | bonne; un petit quart | 0.25 | terrain | petit
Une bonne partie, un bon second et un petit jour. =>
Les sièges : PS 15, LR 12 et le RN 9. => 15 | 15 | sièges; 12 | 12 | sièges; 9 | 9 | sièges
Le résultat : PSG 2, OM 1. =>
Des dégâts de 10 M€ et plus, dix vaches et plus de brebis. => 10 M€ | 10000000 | € | et plus; dix | 10 | vaches
Il coûte deux euros cinquante ou 3 euros et 20 centimes. => deux euros cinquante | 2.5 | euros; 3 euros et 20 centimes | 3.2 | euros
Pour 20 euros 15 élèves viennent. => 20 euros | 20 | euros; 15 | 15 | élèves
Deux Allemands sur cinq lisent. => Deux Allemands sur cinq | 0.4 | Allemands
`),
  pt: table(`
O vento soprou a 10 mi por hora; o carro ia a 60 mi/h, o barco fez 30 mi náuticas. => 10 | 10 | mi por hora; 60 | 60 | mi/h; 30 | 30 | mi náuticas
A obra custa 10 mi por ano; são R$ 10 mi por hora e 10 mi de habitantes. => 10 mi | 10000000; R$ 10 mi | 10000000 | R$; 10 mi | 10000000 | habitantes
Uma boa dúzia de barcos e um bom terço dos eleitores. => Uma boa dúzia | 12 | barcos | boa; um bom terço | 0.333333 | eleitores | bom
Uma boa parte, um bom dia. =>
Os lugares: PSD 15, PS 12 e CDU 3. => 15 | 15 | lugares; 12 | 12 | lugares; 3 | 3 | lugares
Os voos: TAP 15, LATAM 12. =>
Danos de 10 milhões e mais. Houve 20 feridos e mais tarde outros 3. => 10 milhões | 10000000 |  | e mais; 20 | 20 | feridos; 3 | 3
Custa dois reais e cinquenta centavos. => dois reais e cinquenta centavos | 2.5 | reais
Duas em cada cinco pessoas votaram. => Duas em cada cinco | 0.4 | pessoas
`),
};
