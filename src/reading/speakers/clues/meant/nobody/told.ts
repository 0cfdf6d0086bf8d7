import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** A neighbour came by; “…,” the neighbour said. */
export const nobodyTold: MeantClue = {
  name: 'somebody without a name, brought in by the same word',
  example: {
    text: 'Lena Horvat llegó. Una vecina preguntó. “El puente no abre”, zanjó la vecina.',
    of: 'stranger',
    lang: 'es',
  },
  but: {
    text: 'Lena Horvat llegó. Una vecina preguntó. “El puente no abre”, zanjó la jueza.',
    of: 'stranger',
    lang: 'es',
  },
  says: ({ told, way }) => yes(told && way === 'role'),
};
