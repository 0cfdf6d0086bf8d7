import type { Wording } from '../wording.ts';
import { qualifierMeanings } from './language/qualifiers.ts';

export const howWeCount: Wording['howWeCount'] = {
  title: 'Cómo contamos',
  description:
    'Qué se considera aquí una cifra o una cita; qué quieren decir “al menos” y “unos”; cómo cuadran las sumas por redondeo; qué son las notas y las correcciones.',
  standfirst:
    'Cada número que da una noticia y cada palabra que cita se localiza, se contrasta con el resto del texto y recibe una dirección propia. Estas son las reglas.',
  sections: [
    {
      heading: 'Qué es una cifra',
      paragraphs: [
        'Una cifra es un número, en dígitos o en letras, que cuenta o mide algo: personas, toneladas, dinero, una proporción, un lapso de tiempo. Las fechas, los años, las horas, los puestos y los números que forman parte de un nombre se dejan fuera. También las cantidades vagas, como “miles”.',
        'Cada cifra se muestra tal como está en su frase, con las palabras que la matizan. El subrayado está para quien no distingue el color.',
      ],
    },
    {
      heading: 'Quién lo dice y dónde se puede comprobar',
      paragraphs: [
        'Quien lo dice es la persona o el organismo al que la noticia atribuye un número. Si no tiene página aquí, lo nombramos como la noticia: “La policía, según la noticia”. Si la noticia no nombra a nadie, nosotros tampoco. La fuente es otra cosa: un documento en el que se puede consultar el número, con el día en que lo leímos.',
        'La fecha de los datos es el día hasta el que se contó, cuando se sabe. Puede ser anterior al día en que alguien dio el número.',
      ],
    },
    {
      heading: 'Horquillas y cambios',
      paragraphs: [
        '“Del 43\u00a0% al 82\u00a0%” es una sola cifra con dos extremos. Se dibuja como una línea en una escala que empieza en cero, con el primer extremo hueco y el segundo relleno.',
      ],
    },
    {
      heading: 'Sumas, proporciones y redondeo',
      paragraphs: [
        'Cuando las palabras de una noticia dicen que unas partes forman un total, las sumamos. Un número redondo vale por todos los que se redondean a él: 8000 puede ser cualquiera de 7500 a 8499, y “al menos” lo deja abierto por arriba. Si alguna lectura dentro de esos límites da el total, la suma cuadra por redondeo. La página lo dice en tinta normal, porque no hay ningún error.',
        'Si ningún redondeo da el total, la noticia no se publica hasta que se corrija el número o hasta que una nota explique lo que se sabe. Las proporciones que calculamos nosotros se indican como cálculo nuestro.',
      ],
    },
    {
      heading: 'Citas',
      paragraphs: [
        'Las citas son literales. Una cita directa es una oración completa de lo que alguien dijo; una parcial, unas palabras suyas dentro de una frase nuestra; una expresión es un término entre comillas que la noticia no atribuye a nadie, y nosotros tampoco. La coma que solo enlaza con nuestra frase se quita cuando las palabras van solas.',
      ],
    },
    {
      heading: 'Notas y correcciones',
      paragraphs: [
        'Una nota cuenta qué se comprobó, qué se redondeó y qué publicó la información original. Sus erratas se muestran tachadas, en rojo. Una corrección es otra cosa: lo que nosotros cambiamos después de publicar, con el día, lo que decía, lo que dice ahora y por qué.',
      ],
    },
  ],
  qualifiersHeading: 'Palabras que matizan un número',
  qualifiers: Object.values(qualifierMeanings).filter(({ words }) => words.length > 0),
};
