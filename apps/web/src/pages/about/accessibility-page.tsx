/** The accessibility statement. @module */
import { formatDate, reportAddress } from '@puente/core'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { Report } from '../../parts/report.tsx'

/** When the pages were last checked as a whole, and the statement with them. */
const stated = '2026-11'

const words = {
  en: {
    title: 'Accessibility statement',
    lead: 'These pages are meant for everybody. They are made to conform to WCAG 2.2, level AA.',
    how: 'How they are made',
    points: [
      'Every page works without JavaScript, by keyboard alone, at 320 pixels of width and with text at twice its size.',
      'Colours have enough contrast in light and in dark; nothing is told by colour alone.',
      'Each picture has a title, a description, and the same in words or in a table beside it.',
      'Headings, landmarks, labels of fields and the language of each page are marked as such.',
      'Nothing moves by itself, nothing is loaded from elsewhere, and no cookie is set.',
    ],
    tested: 'How they are tested',
    testedText:
      'Each kind of page is checked by the program axe in both languages, in light and dark and in two widths, and its questions are done in a browser with and without JavaScript. Nobody with an impairment has tested them yet.',
    stated: (date: string) => `This statement is of ${date}.`,
    unknown: 'If something on these pages is a barrier to you, please tell whoever gave you the link.',
    limits: 'Known limits',
    limitsText:
      'Some names are not in the language of the page: where no source has a name in it, the organisation’s own name stands. In narrow windows the rows of most tables become blocks; other wide tables scroll within themselves. Links to sources lead to websites of others, whose accessibility we cannot change.',
  },
  es: {
    title: 'Declaración de accesibilidad',
    lead: 'Estas páginas son para todos. Están hechas para cumplir las WCAG 2.2, nivel AA.',
    how: 'Cómo están hechas',
    points: [
      'Cada página funciona sin JavaScript, solo con el teclado, con 320 píxeles de ancho y con el texto al doble de su tamaño.',
      'Los colores tienen contraste suficiente en claro y en oscuro; nada se dice solo con el color.',
      'Cada imagen tiene título, descripción y, al lado, lo mismo en palabras o en una tabla.',
      'Los títulos, las zonas, las etiquetas de los campos y el idioma de cada página están marcados como tales.',
      'Nada se mueve por sí solo, nada se carga de otra parte y no se usan cookies.',
    ],
    tested: 'Cómo se prueban',
    testedText:
      'Cada clase de página se revisa con el programa axe en ambos idiomas, en claro y oscuro y con dos anchos, y sus preguntas se hacen en un navegador con y sin JavaScript. Todavía no las ha probado nadie con una discapacidad.',
    stated: (date: string) => `Esta declaración es de ${date}.`,
    unknown: 'Si algo en estas páginas le resulta una barrera, dígaselo, por favor, a quien le dio el enlace.',
    limits: 'Límites conocidos',
    limitsText:
      'Algunos nombres no están en el idioma de la página: si ninguna fuente los da en él, figura el nombre propio de la organización. En ventanas estrechas, las filas de la mayoría de las tablas se vuelven bloques; las demás tablas anchas se desplazan dentro de sí mismas. Los enlaces a las fuentes llevan a sitios de otros, cuya accesibilidad no podemos cambiar.',
  },
}

/** The page at `accessibility`. */
export function accessibilityPage(context: PageContext): Page {
  const text = inWords(words, context)
  return {
    title: text.title,
    description: text.lead,
    canonical: 'accessibility',
    body: (
      <div class="prose">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <h2>{text.how}</h2>
        <ul>
          {text.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <h2>{text.tested}</h2>
        <p>{text.testedText}</p>
        <h2>{text.limits}</h2>
        <p>{text.limitsText}</p>
        {reportAddress(context.atlas, { title: text.title, address: '' }, context.language) === undefined ? (
          <p>{text.unknown}</p>
        ) : null}
        <Report context={context} title={text.title} as="p" />
        <p class="small">{text.stated(formatDate(stated, context.language))}</p>
      </div>
    ),
  }
}
