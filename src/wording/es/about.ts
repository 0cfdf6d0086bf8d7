import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'Quiénes somos',
  description: (site) =>
    `Qué es ${site}: noticias en las que cada cifra y cada cita tienen una dirección, una fuente y un enlace a su frase en la noticia.`,
  heading: (site) => `Qué es ${site}`,
  standfirst:
    'En inglés, “tear sheet” es la hoja que se arranca de un periódico para guardarla o pasarla. Este es un periódico hecho para eso.',
  sections: [
    {
      heading: 'Para los lectores',
      paragraphs: [
        'En cada noticia las cifras están marcadas. Siga una y llegará a una página que no contiene nada más: el número, qué cuenta, quién lo da, dónde se puede comprobar, la frase de la que se tomó y el enlace para volver a ella. Con las citas ocurre lo mismo.',
        'Aquí nada necesita scripts y no se lleva la cuenta de los lectores. Una página llega como un solo archivo y no pide nada a ningún otro servidor.',
      ],
    },
    {
      heading: 'Cómo se hacen las noticias',
      paragraphs: [
        'Las noticias se escriben a partir de informaciones que otros publicaron primero, y dicen quiénes. Cada número se contrasta con el resto del texto antes de publicar la página: si las cifras y el texto no concuerdan, la página no se publica, salvo que una nota explique a los lectores lo que se sabe.',
      ],
    },
  ],
  addressesHeading: 'Direcciones',
  addresses:
    'Una dirección que se publicó aquí funciona para siempre. La noticia que se retira conserva su dirección, y allí se dice que fue retirada y por qué.',
  licenceHeading: 'Uso y licencia',
  licence: (publisher) =>
    `Los textos son de ${publisher} y los puede compartir y adaptar quien cite ese nombre y enlace la página. Las palabras entre comillas pertenecen a quienes las dijeron. La licencia:`,
  contactHeading: 'Escríbanos',
  contact:
    'Sobre un error, con la dirección de la cifra o de la cita, o sobre cualquier otra cosa:',
};
