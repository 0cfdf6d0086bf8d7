import { table } from '../figure-tables.ts';

/** Measures of many trades, and the names, labels and ranges that stand beside them. */
export const trades = table(`
It makes 640 bhp, weighs 82,000 dwt, holds 300kB and needs 12 MVA. => 640 | 640 | bhp; 82,000 | 82000 | dwt; 300 | 300 | kB; 12 | 12 | MVA
He paid 4.3 BTC for 25 GiB, 5 kWp of panels and 3 carat gold. => 4.3 | 4.3 | BTC; 25 | 25 | GiB; 5 | 5 | kWp; 3 | 3 | carat
It held 40 µg/m³ of dust, 3 dl of milk and 5 mmol/L of sugar. => 40 | 40 | µg/m³; 3 | 3 | dl; 5 | 5 | mmol/L
It flows at 2,500 m³/s now and at 30 m3/s in August. => 2,500 | 2500 | m³/s; 30 | 30 | m3/s
It emitted 4.7 million tonnes of CO2, and 3 tonnes of CH4. => 4.7 million | 4700000 | tonnes of CO2; 3 | 3 | tonnes of CH4
The airline ordered 50 Airbus A321neos with options for 25. => 50 | 50 | Airbus A321neos; 25 | 25
Twenty-one of the forty-five mines are shut. => Twenty-one | 21 | mines; forty-five | 45 | mines
The plot is 900 sq. ft. in all and 3.5 sq. miles from here. => 900 | 900 | sq. ft; 3.5 | 3.5 | sq. miles
They sold 12 PS5s and 3 PS5 consoles. => 12 | 12 | PS5s; 3 | 3 | PS5 consoles
Sales are seen at 1.2m-1.5m units; £1.2m-£1.5m is lost. => 1.2m-1.5m | 1200000…1500000 | units; £1.2m-£1.5m | 1200000…1500000 | £
A 5m-wide gap, a 3m-strong crowd and 1.5m-plus shares. => 5 | 5 | m; 3m | 3000000; 1.5m | 1500000 | shares | -plus
Sea levels could rise by between 0.5m and 1.1m by 2100. => 0.5m and 1.1 | 0.5…1.1 | m
Earnings came to 62 cents, two cents above the consensus; he gave his two cents. => 62 cents | 62 | cents; two cents | 2 | cents
The 55-inch 4K set costs $499.99, 25% off. => 55 | 55 | inch; $499.99 | 499.99 | $; 25% | 25 | %
She wears size 12 shoes in seat 14C of a 40C hall. => 40 | 40 | C
A level-2 alert covers 6 districts; a phase-3 trial had 40 people in a magnitude-6.4 earthquake. => 6 | 6 | districts; 40 | 40 | people; 6.4 | 6.4 | magnitude
Vitamin B12, omega-3 and the covid-19 virus met 220 patients. => 220 | 220 | patients
The B.1.1.7, BA.5 and XBB.1.5 variants share 3 mutations. => 3 | 3 | mutations
Expect 5—10 inches of snow. => 5—10 | 5…10 | inches of snow
Resolution 1325 was adopted 15-0. => 15-0 | 15…0
1. Boil the eggs. 2. Peel them. 3. Eat 4 eggs. => 4 | 4 | eggs
The shares fell 3.4p to 217p, and stamps rose 15c. => 3.4p | 3.4 | p; 217p | 217 | p; 15c | 15 | c
The Elbe was flowing at 3,400 cubic metres per second in Dresden. => 3,400 | 3400 | cubic metres per second
There were a third fewer burglaries and a fifth more thefts, in a third draft. => a third | 0.333333 | burglaries; a fifth | 0.2 | thefts
The horse won at 14-1; the club won 3-1 at home. => 14-1 | 14…1
Call 1.800.555.0199; he ran it in 1.59.40 at 10.30.15. =>
The "1,2,3" song is for pupils in years 7,8,9 too. =>
The COP30 summit cost COP 3,000 or COP30m. => COP 3,000 | 3000 | COP
Buses 73 and 38 carry 40 people. => 40 | 40 | people
The sculpture, 2m by 3m, drew 2m visitors by 2020. => 2 | 2 | m; 3 | 3 | m; 2m | 2000000 | visitors
The deal, worth 12.5 billion Danish kroner, cost 40m Indian rupees. => 12.5 billion Danish kroner | 12500000000 | Danish kroner; 40m Indian rupees | 40000000 | Indian rupees
Channel 4 will show all 10 episodes of Blake's 7. => 10 | 10 | episodes
It needs 50; 50 separates growth from contraction. => 50 | 50; 50 | 50
They killed 12 Iraqis, 3 Thais and 6 Israelis in 4 taxis, a 2nd crisis. => 12 | 12 | Iraqis; 3 | 3 | Thais; 6 | 6 | Israelis; 4 | 4 | taxis
The Bank's 9-member panel split 5-4. => 9 | 9 | member; 5-4 | 5…4
The 30m swimming pool, the 100m-high mast and the 3m customers are new. => 30 | 30 | m; 100 | 100 | m; 3m | 3000000 | customers
It felt like ~-20, or ~5, and one in six owes over $60K. => -20 | -20 |  | ~; 5 | 5 |  | ~; one in six | 0.166667; $60K | 60000 | $ | over
It raised $4.8 B and US$ 12 M, and sold $5 M&S vouchers. => $4.8 B | 4800000000 | $; US$ 12 M | 12000000 | US$; $5 | 5 | $
Everest (8,849m) and K2 (8,611 m) drew 8,849m people or £1,250m. => 8,849 | 8849 | m; 8,611 | 8611 | m; 8,849m | 8849000000 | people; £1,250m | 1250000000 | £
It is 3 W/m2 and 5 W/m²; 3i and flat 12a fell 3%. => 3 | 3 | W/m2; 5 | 5 | W/m²; 3% | 3 | %
`);
