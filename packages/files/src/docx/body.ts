/** What stands on the pages of a briefing, and in its footnotes. @module */

import type { Language, Localized } from '@puente/core'
import { type Briefing, metaLine, readingNotes, statementMark, webAddress } from '@puente/core/briefing'
import { declaration } from '../xml.ts'
import { field, footnoteMark, footnoteMarkAgain, footnoteNumber, link, paragraph, separators, textRun } from './runs.ts'
import { namespaces } from './xml.ts'

const words = {
  reading: { en: 'How the sources were read', es: 'Cómo se leyeron las fuentes' },
} as const satisfies Record<string, Localized>

type Statement = Briefing['sections'][number]['statements'][number]

/** The marks behind a statement, with commas: else 1 and 2 would be twelve. Where a source is first named is its footnote. */
function marks({ citations }: Statement, cited: Set<number>): string {
  return citations
    .map((number, at) => {
      const mark = cited.has(number) ? footnoteMarkAgain(number) : footnoteMark(number)
      cited.add(number)
      return at === 0 ? mark : textRun(', ', 'FootnoteReference') + mark
    })
    .join('')
}

function statementParagraph(statement: Statement, language: Language, cited: Set<number>): string {
  const { text, lead = '' } = statement
  const isLed = lead !== '' && text.startsWith(lead)
  const said = statementMark(statement, language)
  return paragraph(
    'ListBullet',
    [
      isLed ? textRun(lead, 'Strong') : '',
      textRun(isLed ? text.slice(lead.length) : text),
      said === '' ? '' : textRun(` (${said})`, 'Emphasis'),
      marks(statement, cited),
    ].join(''),
  )
}

/** A4, with margins in twentieths of a point. */
const page =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1020" w:right="1134" w:bottom="1020" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

export function documentPart(briefing: Briefing): string {
  const { title, language, sections, citations } = briefing
  const cited = new Set<number>()
  const notes = readingNotes(citations, language)
  const blocks = [
    paragraph('Title', textRun(title)),
    paragraph('Subtitle', textRun(metaLine(briefing))),
    ...sections.flatMap(({ heading, statements }) => [
      paragraph('Heading1', textRun(heading)),
      ...statements.map((statement) => statementParagraph(statement, language, cited)),
    ]),
    ...(notes.length === 0 ? [] : [paragraph('Heading1', textRun(words.reading[language]))]),
    ...notes.map((note) => paragraph('FootnoteText', textRun(note))),
  ]
  return `${declaration}<w:document ${namespaces}><w:body>${blocks.join('')}${page}</w:body></w:document>`
}

/** The footnotes, and the addresses to which they lead. */
export function footnotesOf({ citations }: Briefing): {
  readonly part: string
  readonly addresses: ReadonlyMap<string, string>
} {
  const addresses = new Map<string, string>()
  const relationshipOf = (href: string): string => {
    const id = addresses.get(href) ?? `link${addresses.size + 1}`
    addresses.set(href, id)
    return id
  }
  const footnotes = citations.map(({ number, text, url }) => {
    const address = webAddress(url)
    const source = address === undefined ? '' : textRun(', ') + link(relationshipOf(address.href), address.host)
    return `<w:footnote w:id="${number}">${paragraph('FootnoteText', `${footnoteNumber}${textRun(` ${text}`)}${source}`)}</w:footnote>`
  })
  return {
    part: `${declaration}<w:footnotes ${namespaces}>${separators}${footnotes.join('')}</w:footnotes>`,
    addresses,
  }
}

/** The number of the page and of all pages, below each. */
export const footerPart = `${declaration}<w:ftr ${namespaces}>${paragraph(
  'Footer',
  `${field('PAGE', '1')}${textRun(' / ')}${field('NUMPAGES', '1')}`,
)}</w:ftr>`
