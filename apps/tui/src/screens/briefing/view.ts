/** A briefing as a document: headings, statements with links to their records, and sources. @module */

import {
  type Atlas,
  formatDate,
  type Language,
  type Localized,
  lookup,
  type ResolvedCitation,
  resolveCitation,
} from '@puente/core'
import {
  type Briefing,
  type BriefingCitation,
  type BriefingSection,
  type BriefingStatement,
  type BriefingSubject,
  briefing,
  statementMark,
} from '@puente/core/briefing'
import { atlasQuery, memoize, perAtlas } from '../../app/atlas-cache.ts'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, lineOf, type Target } from '../../text/line.ts'
import { entriesWith, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'

/** The citations of a statement. */
export const citationsOfStatement = (
  atlas: Atlas,
  { citations }: Briefing,
  statement: BriefingStatement,
): readonly ResolvedCitation[] =>
  citations
    .filter(({ number }) => statement.citations.includes(number))
    .map((citation) => resolveCitation(atlas, citation))

/** Words of the briefing's screen; the briefing's own come from core. */
export const briefingWords = {
  title: { en: 'Briefing', es: 'Nota informativa' },
  sources: { en: 'Sources', es: 'Fuentes' },
} as const satisfies Record<string, Localized>

/** Lines much longer than those of a book are hard to read. */
const widestText = 88

/** A statement. Its lead, or without one its citations, link to the first of its records. */
function statementLines(
  reader: RenderContext,
  briefing: Briefing,
  statement: BriefingStatement,
): readonly DocumentLine[] {
  const { text, lead = '', records, citations } = statement
  const mark = statementMark(statement, reader.language)
  const [entry] = entriesWith(reader, records)
  const to =
    entry === undefined
      ? {}
      : { to: recordTarget(reader, entry, citationsOfStatement(reader.atlas, briefing, statement)) }
  const hasLead = lead !== '' && text.startsWith(lead)
  const numbers = citations.map((number) => `[${number}]`).join('')
  const line: DocumentLine = [
    ...(hasLead ? [{ text: lead, tone: 'link' as const, ...to }] : []),
    { text: hasLead ? text.slice(lead.length) : text },
    { text: mark === '' ? '' : ` (${mark})`, tone: 'muted' },
    { text: ' ' },
    { text: numbers, tone: 'citation', ...(hasLead ? {} : to) },
  ]
  return indented<Target>(line, 2, reader.width, [{ text: '• ', tone: 'muted' }])
}

const sectionLines = (
  reader: RenderContext,
  briefing: Briefing,
  { heading, statements }: BriefingSection,
): readonly DocumentLine[] => [
  blank,
  ...wrap(lineOf(heading, 'heading'), reader.width),
  ...statements.flatMap((statement) => statementLines(reader, briefing, statement)),
]

/** A numbered source with a link to its record, and its URL below. */
function citationLines(
  reader: RenderContext,
  { number, text, source, url, reading }: BriefingCitation,
): readonly DocumentLine[] {
  const found = lookup(reader.atlas, source)
  const to = found.ok ? { to: recordTarget(reader, found.value) } : {}
  const lead: DocumentLine = [{ text: `[${number}]`, tone: 'citation' }]
  const indent = 6
  return [
    ...indented<Target>([{ text, tone: 'link', ...to }], indent, reader.width, [
      ...lead,
      { text: ' '.repeat(Math.max(1, indent - 2 - String(number).length)) },
    ]),
    ...(reading === undefined ? [] : indented<Target>([{ text: reading, tone: 'muted' }], indent, reader.width)),
    ...(url === undefined ? [] : indented<Target>([{ text: url, tone: 'muted' }], indent, reader.width)),
  ]
}

/** A briefing as a document. */
export function briefingDocument({ atlas, language, width }: RenderContext, briefing: Briefing): Document {
  const reader: RenderContext = { atlas, language, width: Math.min(width, widestText) }
  const { title, dataset, asOf, sections, citations } = briefing
  const meta = `${words.asOf[language]} ${formatDate(asOf, language)} · ${dataset.title} ${dataset.version}`
  return documentOf([
    ...wrap(lineOf(title, 'heading'), reader.width),
    ...wrap(lineOf(meta, 'muted'), reader.width),
    ...sections.flatMap((section) => sectionLines(reader, briefing, section)),
    blank,
    lineOf(briefingWords.sources[language], 'heading'),
    ...citations.flatMap((citation) => citationLines(reader, citation)),
  ])
}

/** The briefing on a subject, memoized. */
export const briefingIn = atlasQuery(
  'briefing',
  (subject: BriefingSubject, language: Language) => `${language} ${JSON.stringify(subject)}`,
  ({ atlas }, subject, language) => briefing(atlas, subject, { language }),
)

/** The document of a briefing, memoized. */
export const briefingDocumentIn = perAtlas((parts) =>
  memoize(
    (subject, language, width) => `${width} ${language} ${JSON.stringify(subject)}`,
    (subject: BriefingSubject, language: Language, width: number) =>
      briefingDocument({ atlas: parts.atlas, language, width }, briefingIn({ parts })(subject, language)),
  ),
)
