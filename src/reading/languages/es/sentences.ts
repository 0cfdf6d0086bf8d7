import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const starters = words(`
  lo mis nosotros ustedes me te le les nos se sí sino pues ya también además aún todavía solo sólo apenas siempre ayer
  hoy mañana anoche antes después luego más menos casi así ahora entonces ambos ambas dos tres cuatro cinco seis siete
  ocho nueve diez once doce veinte treinta cien mil otros otras varios varias algunos algunas muchos muchas hay fue
  son es era fueron queda quedan falta faltan fuera dentro allí aquí ahí horas cerca alrededor quizá embargo tenemos
  hemos estamos vamos somos queremos llevamos necesitamos fuentes vecinos testigos expertos asimismo debajo encima
  detrás delante enfrente acaso quizás incluso salvo excepto junto pese cuanto cuantos qué quién quiénes cómo dónde
  cuándo cuánto cuánta cuántos cuántas cuál cuáles
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'sr sra srta srs sres dr dra d dña prof profa lic ing arq gral cnel cap tte st sto sta mons excmo excma n núm núms nº no pág págs p pp art arts ee uu ee.uu ee.uu. etc av avda cía ltda s.a dpto tel ext aprox máx mín c pl pza ed eds vol fig p.ej cf',
  ),
  starters,
};
