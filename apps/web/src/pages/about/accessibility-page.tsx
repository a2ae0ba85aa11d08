/** The accessibility statement. @module */
import { formatDate } from '@puente/core'
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
    limits: 'Known limits',
    limitsText:
      'Names are given in the language of the page where a source has them in it, and else as their bearers write them. Wide tables scroll within themselves. Quoted addresses of sources lead to pages of others, over which we have no say.',
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
    limits: 'Límites conocidos',
    limitsText:
      'Los nombres se dan en el idioma de la página si una fuente los tiene en él, y si no, como los escriben sus portadores. Las tablas anchas se desplazan dentro de sí mismas. Las direcciones de las fuentes llevan a páginas de otros, en las que no mandamos.',
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
        <Report context={context} title={text.title} as="p" />
        <p class="small">{text.stated(formatDate(stated, context.language))}</p>
      </div>
    ),
  }
}
