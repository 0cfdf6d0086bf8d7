import { rows } from '../rows.ts';

/** Words and signs of measure, signs as they are printed. */
export const measures = rows(`
kilometre: km kilómetro kilómetros
metre: m metro metros
centimetre: cm centímetro centímetros
millimetre: mm milímetro milímetros
mile: milla millas
foot: pie pies
inch: pulgada pulgadas
kilogram: kg kilogramo kilogramos kilo kilos
gram: g gramo gramos
tonne: tonelada toneladas
pound: libra libras
ounce: onza onzas
hectare: hectárea hectáreas ha
acre: acre acres
litre: litro litros
gallon: galón galones
kilometre per hour: km/h, kilómetros por hora
mile per hour: mph, millas por hora
knot: nudo nudos
celsius: °C, ºC, C, centígrados, celsius, Celsius, grados celsius, grados centígrados, grados c, grado c
fahrenheit: °F, ºF, F, fahrenheit, Fahrenheit, grados fahrenheit, grados f, grado f
kelvin: K kelvin
second: segundo segundos
minute: minuto minutos
hour: hora horas h
day: día días
week: semana semanas
month: mes meses
year: año años
decade: década décadas
percentage point: puntos porcentuales, punto porcentual, puntos, punto
basis point: puntos básicos, punto básico, pb
square kilometre: kilómetros cuadrados,
square mile: millas cuadradas,
square metre: metros cuadrados,
square foot: pies cuadrados,
nautical mile: millas náuticas,
others: miligramo miligramos quintal quintales cuadrado cuadrados cuadrada cúbico cúbicos hectolitro hectolitros
  hectómetro hectómetros barril barriles siglo siglos trimestre trimestres grado grados centígrado kélvines 
  porcentual porcentuales básico básicos base megavatio megavatios gigavatio gigavatios kilovatio kilovatios
  megavatios-hora vatio vatios voltio voltios caloría calorías veces vez millón millones habitante habitantes parte
  partes V W A dm nm mg mcg µg μg t qq lb ft bhp CV cc cl dl kV kW MW GW TW kWh MWh GWh TWh GB MB TB Hz L l ml hm
  min s p pp hPa mb mbar kcal kJ MJ GJ Nm kN kPa MPa kWp MWp kVA MVA BTU BTC ETH kB KB MiB GiB mAh MP px fps rpm
  dpi dB dBA ppm ppb kt Mt Gt bpd bep/d TPM TEU TEUs UI Sv mSv µSv Bq mmHg GWh/año TWh/año
`);
