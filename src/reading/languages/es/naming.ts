import { words } from '../../tokens/phrases.ts';
import type { NamingFields } from '../fields/naming-fields.ts';

export const naming: NamingFields = {
  people: words('personas persona hombres hombre mujeres mujer otros otras'),
  vague: words(`
    ultimo ultima ultimos ultimas primero primera proximo proxima pasado pasada despues antes tarde temprano ahora hoy ayer manana
    siempre nadie nada alguien muy mucho mucha poco poca tan asi bien ahi aqui alli cosa cosas hace lo ya eso esto otros otras
    mismo misma todo toda ademas tambien cientos miles dijo dijeron total puntos punto
  `),
  age: 'edad',
  old: /^\s?años de edad\b\s*/,
};
