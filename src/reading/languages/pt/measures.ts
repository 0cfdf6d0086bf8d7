import { rows } from '../rows.ts';

/** Words and signs of measure, signs as they are printed. */
export const measures = rows(`
kilometre: km quilómetro quilómetros quilômetro quilômetros
metre: m metro metros
centimetre: cm centímetro centímetros
millimetre: mm milímetro milímetros
mile: milha milhas mi
foot: pé pés
inch: polegada polegadas
kilogram: kg quilograma quilogramas quilo quilos
gram: g grama gramas
tonne: tonelada toneladas
pound: libra libras
ounce: onça onças
hectare: hectare hectares ha
acre: acre acres
litre: litro litros
gallon: galão galões
kilometre per hour: km/h, quilómetros por hora, quilômetros por hora
mile per hour: mph, mi/h, milhas por hora
knot: nó nós
celsius: °C, ºC, C, centígrados, celsius, Celsius, graus celsius, graus centígrados, graus c, grau c
fahrenheit: °F, ºF, F, fahrenheit, Fahrenheit, graus fahrenheit, graus f, grau f
kelvin: K kelvin
second: segundo segundos
minute: minuto minutos
hour: hora horas h
day: dia dias
week: semana semanas
month: mês meses
year: ano anos
decade: década décadas
square kilometre: quilómetros quadrados, quilômetros quadrados
square mile: milhas quadradas,
square metre: metros quadrados,
square foot: pés quadrados,
nautical mile: milhas náuticas,
percentage point: pontos percentuais, ponto percentual, pontos, ponto
basis point: pontos-base, pontos base, pontos básicos, ponto base
others: miligrama miligramas quintal quintais arroba arrobas saca sacas quadrado quadrados quadrada cúbico cúbicos hectolitro
  hectolitros barril barris século séculos trimestre trimestres semestre semestres noite noites grau graus
  percentual percentuais básico básicos base megawatt megawatts gigawatt gigawatts quilowatt quilowatts megawatts-hora
  watt watts volt volts caloria calorias habitante habitantes parte partes alqueire alqueires V W A dm nm mg mcg µg μg t lb
  ft cv CV cc cl dl kV kW MW GW TW kWh MWh GWh TWh GB MB TB Hz L l ml min s p pp pb hPa mb mbar kcal kJ MJ Nm kN kPa MPa
  kWp MWp BTU mAh MP px fps rpm dpi dB dBA ppm ppb kt Mt Gt bpd TEU Sv mSv µSv Bq mmHg
`);
