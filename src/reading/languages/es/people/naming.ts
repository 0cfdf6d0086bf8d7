import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';

export const naming: LanguageFields['naming'] = {
  auxiliaries: words(
    'es son era eran fue fueron ser sido esta estan estaba estaban estuvo ha han habia habian haber hay hubo sera seran seria serian puede pueden podria podrian ya tambien casi se',
  ),
  by: words('a'),
  generic: words(`
    personas persona hombres hombre mujeres mujer ano anos mes meses semana semanas dia dias hora horas minuto minutos segundo segundos vez veces
    metro metros kilometro kilometros km centimetro centimetros milimetro milimetros tonelada toneladas kilo kilos kilogramo kilogramos litro litros
    grado grados hectarea hectareas punto puntos
  `),
  people: words('personas hombres mujeres otros otras'),
  money: words(
    'dolar dolares euro euros peso pesos centavo centavos libra libras yen yenes franco francos real reales sol soles boliviano bolivianos quetzal quetzales',
  ),
  vague: words(`
    ultimo ultima ultimos ultimas primero primera proximo proxima pasado pasada despues antes tarde temprano ahora hoy ayer manana nunca siempre nadie
    nada alguien todos todas mas menos muy mucho mucha poco poca tan asi bien ahi aqui alli cosa cosas hace
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `),
  age: 'edad',
  old: /^\s?años de edad\b\s*/,
};
