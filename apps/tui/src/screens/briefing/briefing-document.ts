/** A briefing laid out to be read: headings, statements that lead to their records, and sources. @module */

import { formatDate, type Language, lookup } from '@puente/core'
import {
  type Briefing,
  type BriefingCitation,
  type BriefingSection,
  type BriefingStatement,
  type BriefingSubject,
  briefing,
} from '@puente/core/briefing'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, lineOf, type Target } from '../../text/line.ts'
import { entriesWith, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import { briefingWords } from './briefing-words.ts'
import { citedBy } from './cited-by.ts'

/** Lines much longer than a book's are hard to read to their end. */
const widestText = 88

/** One thing that the briefing says; what it begins with, or else its citations, leads to the first of its records. */
function statementLines(
  reader: RenderContext,
  briefing: Briefing,
  statement: BriefingStatement,
): readonly DocumentLine[] {
  const { text, lead = '', records, citations, inferred } = statement
  const [entry] = entriesWith(reader, records)
  const to = entry === undefined ? {} : { to: recordTarget(reader, entry, citedBy(reader.atlas, briefing, statement)) }
  const isLed = lead !== '' && text.startsWith(lead)
  const mark = inferred === true ? ` (${words.inferred[reader.language]})` : ''
  const numbers = citations.map((number) => `[${number}]`).join('')
  const told: DocumentLine = [
    ...(isLed ? [{ text: lead, tone: 'link' as const, ...to }] : []),
    { text: isLed ? text.slice(lead.length) : text },
    { text: mark, tone: 'muted' },
    { text: ' ' },
    { text: numbers, tone: 'citation', ...(isLed ? {} : to) },
  ]
  return indented<Target>(told, 2, reader.width, [{ text: '• ', tone: 'muted' }])
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

/** A numbered source, which leads to its record, with its address below. */
function citationLines(
  reader: RenderContext,
  { number, text, source, url }: BriefingCitation,
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
    ...(url === undefined ? [] : indented<Target>([{ text: url, tone: 'muted' }], indent, reader.width)),
  ]
}

/** A briefing to be read. */
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

/** The briefing on a subject. */
export const briefingIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (subject, language) => `${language} ${JSON.stringify(subject)}`,
    patience.track(
      (subject: BriefingSubject, language: Language) => briefing(atlas, subject, { language }),
      ({ kind }) => kind,
    ),
  ),
)

/** The same to be read, at a width. */
export const briefingDocumentIn = perAtlas((parts) =>
  memoize(
    (subject, language, width) => `${width} ${language} ${JSON.stringify(subject)}`,
    (subject: BriefingSubject, language: Language, width: number) =>
      briefingDocument({ atlas: parts.atlas, language, width }, briefingIn({ parts })(subject, language)),
  ),
)
