import { table } from '../figure-tables.ts';

/** Measures and money of many trades, decades, labels and bounds. */
export const tradesEs = table(`
Murieron al menos 29. => 29 | 29 |  | al menos
Decenas huyeron; al menos 46 se ahogaron. => 46 | 46 |  | al menos
Llegó a la habitación 204 y al despacho 12. =>
En los años 90 hubo 12 huelgas; en los ochenta, 31. => 12 | 12 | huelgas; 31 | 31
En los ochenta pueblos de la zona no hay agua. => ochenta | 80 | pueblos
Sumó 1 voto más de los 40 que exigía el estatuto. => 1 | 1 | voto; 40 | 40 |  | más de los
La temperatura pasó del 20 al 30 y el precio del 90 al 95. => 20 al 30 | 20…30; 90 al 95 | 90…95
La covid-19 mató a 22 residentes y el omega 3 a nadie. => 22 | 22 | residentes
La generación del 98 tuvo ocho miembros y la crisis del 29 duró 10 años. => ocho | 8 | miembros; 10 | 10 | años
El canal 24 Horas emitirá los 10 capítulos. => 10 | 10 | capítulos
Véanse la fig. 3 y el cuadro 4. =>
Emitió 2,7 millones de toneladas de CO2, un 4 % menos. => 2,7 millones | 2700000 | toneladas de CO2; 4 % | 4 | %
Chile aportará $4.500 millones; Perú, S/ 320 millones y S/. 450, y Uruguay U$S 50. => $4.500 millones | 4500000000 | $; S/ 320 millones | 320000000 | S/; S/. 450 | 450 | S/.; U$S 50 | 50 | U$S
La cooperativa facturó 12,3 M€ y debe 3 M$. => 12,3 M€ | 12300000 | €; 3 M$ | 3000000 | $
El motor entrega 640 CV y 400 Nm a 3.000 rpm. => 640 | 640 | CV; 400 | 400 | Nm; 3.000 | 3000 | rpm
Bombeó 300.000 bpd, y el barco, de 82.000 TPM, lleva 900 TEU. => 300.000 | 300000 | bpd; 82.000 | 82000 | TPM; 900 | 900 | TEU
Tiene 5.000 mAh y 108 MP; subió 30 pb. => 5.000 | 5000 | mAh; 108 | 108 | MP; 30 | 30 | pb
Salió con 312 viajeros de la vía 8. => 312 | 312 | viajeros
Del 12 al 14 de junio 3.500 delegados se reúnen. => 3.500 | 3500 | delegados
Entre el 5 y el 7 de mayo pasó del 5 al 7 de puntuación. => 5 al 7 | 5…7
La batería carga en 18 minutos a 250 kW y tiene 14 pulgadas a 120 Hz. => 18 | 18 | minutos; 250 | 250 | kW; 14 | 14 | pulgadas; 120 | 120 | Hz
Los autobuses 73 y 38 llevan 40 personas. => 40 | 40 | personas
La COP30 reunió a 190 países por 3.000 COP. => 190 | 190 | países; 3.000 COP | 3000 | COP
El cuadro mide 2m por 3m. => 2 | 2 | m; 3 | 3 | m
El euríbor subió un 0,5 %, hasta el 3,526 %. => 0,5 % | 0.5 | %; 3,526 % | 3.526 | %
El gasóleo cuesta 1,553 euros y la luz 120,50. => 1,553 euros | 1.553 | euros; 120,50 | 120.5
Cuesta 1,234.50 pesos y 1,553 más; hay 12.5 millones. => 1,234.50 pesos | 1234.5 | pesos; 1,553 | 1553; 12.5 millones | 12500000
Cada panel rinde 400 W a 220 V. => 400 | 400 | W; 220 | 220 | V
Argentina sumó US$ 4.800 M en reservas. => US$ 4.800 M | 4800000000 | US$
Uno de cada cuatro gasta $500 y un tercio sufre. => Uno de cada cuatro | 0.25; $500 | 500 | $; un tercio | 0.333333
El euríbor cerró en el 3,526 %. => 3,526 % | 3.526 | %
El AVE tarda 1 h 10 min menos y sale a las 10 h. => 1 | 1 | h; 10 | 10 | min
Costó 26 mil mdp, 400 mdd y 3 mdp. => 26 mil mdp | 26000000000; 400 mdd | 400000000; 3 mdp | 3000000
El Aconcagua (6.961m) domina 3 valles. => 6.961 | 6961 | m; 3 | 3 | valles
Sevilla marcó 41,8º y ganó el 3º. => 41,8 | 41.8 | º
Aprobaron con 85 votos la ley 31.990 y el decreto 1.234. => 85 | 85 | votos
El BCRA vendió US$48 M y debe US$1.200 M. => US$48 M | 48000000 | US$; US$1.200 M | 1200000000 | US$
El 8M y el 15M fueron a 8 m del muro. => 8 | 8 | m
Faltaban 3 minutos para las 12 y comida para las 12 familias. => 3 | 3 | minutos; 12 | 12 | familias
En Lima, 7 de cada 10 gana menos de S/1.500. => 7 de cada 10 | 0.7; S/1.500 | 1500 | S/ | menos de
`);
