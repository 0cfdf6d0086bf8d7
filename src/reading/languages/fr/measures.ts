import { rows } from '../rows.ts';

/** Words and signs of measure, signs as they are printed. */
export const measures = rows(`
kilometre: km kilomètre kilomètres
metre: m mètre mètres
centimetre: cm centimètre centimètres
millimetre: mm millimètre millimètres
foot: pied pieds
inch: pouce pouces
kilogram: kg kilogramme kilogrammes kilo kilos
gram: g gramme grammes
tonne: tonne tonnes
pound: livre livres
ounce: once onces
hectare: hectare hectares ha
acre: acre acres
litre: litre litres
gallon: gallon gallons
kilometre per hour: km/h, kilomètres par heure, kilomètres à l' heure
knot: nœud nœuds
celsius: °C, ºC, C, celsius, Celsius, degrés celsius, degré celsius, degrés c
fahrenheit: °F, ºF, F, fahrenheit, Fahrenheit, degrés fahrenheit, degrés f
kelvin: K kelvin
second: seconde secondes
minute: minute minutes
hour: heure heures h
day: jour jours
week: semaine semaines
month: mois
year: an année années ans
decade: décennie décennies
square kilometre: kilomètres carrés,
square metre: mètres carrés,
square foot: pieds carrés,
nautical mile: milles marins,
percentage point: points de pourcentage, point de pourcentage, points, point
basis point: points de base, point de base, pb
mile: miles
others: milligramme milligrammes quintal quintaux mille milles are ares carré carrés cube cubes hectolitre hectolitres
  baril barils siècle siècles trimestre trimestres nuit nuits degré degrés base mégawatt mégawatts gigawatt
  gigawatts kilowatt kilowatts mégawattheure mégawattheures kilowattheure kilowattheures térawattheure térawattheures
  watt watts volt volts calorie calories habitant habitants part parts V W A dm nm mg mcg µg μg t q lb ft ch cc cl dl
  hl kV kW MW GW TW kWh MWh GWh TWh Go Mo To Hz L l ml min s p pp pt pts hPa mb mbar kcal kJ MJ Nm kN kPa MPa px dB dBA
  ppm ppb kt Mt Gt bpd EVP mSv µSv Bq Mbit Gbit
`);
