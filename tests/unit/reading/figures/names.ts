import { table } from '../figure-tables.ts';

/** Names, labels, works and codes with numbers in them. */
export const names = table(`
The Chicago Seven and the Guildford Four were freed. =>
He lives on Fifth Avenue and works at One Canada Square. =>
The Big Four firms and the Five Eyes allies met at Number 10. =>
Group of Seven leaders met the Group of 77. =>
Saturday, May 4 at 2 p.m. in Courtroom 5. =>
She came second in 2012 and first in heat three. =>
Page 3 girl, Area 51, Studio 54 and District 12. =>
The Oct. 7 attack and the Jan. 6 riot; the July 4 parade. =>
On the 16th, 17 people fell ill. => 17 | 17 | people
Chapter 11 bankruptcy and a 401(k) plan. =>
Rep. Smith (D-12th District), 45, voted no. => 45 | 45
The AK-47, the M16 and a 9mm Glock 19 were seized. => 9 | 9 | mm
The MiG-29s and two F-35Bs flew. => two | 2 | F-35Bs
Omega-3 and vitamin D3 help; so does 5-HTP. =>
Type 2 diabetes and stage 4 cancer. =>
Hurricane Ian, a Category 4, hit at 3:05 p.m. EDT. =>
Paris 2024, Expo 2025 and Euro 2028. =>
The song "99 Problems" and the film "12 Angry Men". =>
U2's "One" and Adele's "25" topped the Hot 100. =>
Under-21s and over-65s get in free. =>
Lines 4 to 6 of the poem; lines 12-14. =>
The MP for Ward 7 spoke for 20 minutes. => 20 | 20 | minutes
The R&A, the B&Q at Unit 5, and the A&E. =>
It's a win-win, a no. 1 hit and a one-off. =>
For more, see section 4.2 and Fig. 3a. =>
Copyright 2024. All rights reserved. =>
Updated 14:32 GMT, 3 min read. => 3 | 3 | min
By Ana Lopez | 12 March 2024 =>
(Reporting by A. B.; editing by C. D.) +44 20 7542 1234 =>
4/5 stars. => 4/5 | 0.8 | stars
"I give it 110 percent," he said, 10 out of 10. => 110 percent | 110 | percent; 10 out of 10 | 1
The first three months and the last two days. => three | 3 | months; two | 2 | days
Twice as many, three times as much. => three | 3 | times
The U.S. 7th Fleet and the 82nd Airborne. =>
He scored a 147 break and a nine-darter. => 147 | 147; nine | 9 | darter
The 11 a.m.-3 p.m. shift pays $18 an hour. => $18 | 18 | $
At age 12, at 40, in her 30s, in his late 60s. => 12 | 12; 40 | 40
Bonds due 2029 with a 4 1/4 coupon. => 4 1/4 | 4.25 | coupon
Ed. note: see no. 5, vol. 12, pp. 33-41. =>
He was No 1 seed; she, the 14th. =>
Case 1:23-cr-00257, filed Aug. 1, names six others. => six | 6
IP 10.0.0.1, port 8080, error 404, HTTP 500. =>
SKU 0012345, order #778-12. =>
`);
