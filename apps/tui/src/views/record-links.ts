/** Records named in a line, each of them to be followed. @module */
import {
  type Atlas,
  citationsOf,
  type DisplayEntry,
  type Entry,
  findingsAbout,
  type Language,
  lookup,
  markedLabel,
  marksOf,
  type ResolvedCitation,
  summaryOf,
} from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { justify, type Segment, type Target } from '../text/line.ts'
import { truncateApart } from '../text/width.ts'
import { words } from '../words.ts'
import { citationMargin } from './columns.ts'
import type { RenderContext } from './render-context.ts'

const maxNames = 6

/** What is to be said behind a name in a list: that it had ended, that only other sources tell of it. */
export const markSegments = (atlas: Atlas, entry: Entry, language: Language): DocumentLine =>
  marksOf(atlas, entry, language).map((mark) => ({ text: ` (${mark})`, tone: 'warning' as const }))

/** The target of a record, with its citations. */
export const recordTarget = (
  { atlas }: Pick<RenderContext, 'atlas'>,
  entry: Entry,
  citations: readonly ResolvedCitation[] = citationsOf(atlas, entry),
): Target => ({ destination: { kind: 'record', entry }, citations })

/** The name of a record as a link, with a mark if it had ended. */
export const recordLink = (reader: Pick<RenderContext, 'atlas'>, shown: DisplayEntry): Segment<Target> => ({
  text: markedLabel(shown),
  tone: 'link',
  to: recordTarget(reader, shown.entry),
})

/** Links with commas between them. */
export const commaSeparated = (links: DocumentLine): DocumentLine =>
  links.flatMap((link, at) => (at === 0 ? [link] : [{ text: ', ' }, link]))

/** Links to records; of many only the first, and the number of the others. */
export function recordLinks(reader: RenderContext, entries: readonly DisplayEntry[], most = maxNames): DocumentLine {
  const named = entries.length <= most + 1 ? entries : entries.slice(0, most)
  const rest = entries.length - named.length
  return [
    ...commaSeparated(named.map((entry) => recordLink(reader, entry))),
    ...(rest === 0 ? [] : [{ text: `, ${rest} ${words.more[reader.language]}`, tone: 'muted' as const }]),
  ]
}

/** The records with some ids. */
export const entriesWith = ({ atlas }: Pick<RenderContext, 'atlas'>, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })

/**
 * A record on its own line: its name as a link, its summary, and its citation in the margin.
 *
 * @param near what those listed with it are called: one that begins alike is cut where it differs
 */
export function listedRecord(reader: RenderContext, record: DisplayEntry, near: readonly string[] = []): DocumentLine {
  const { atlas, language, width } = reader
  const { entry } = record
  const link = recordLink(reader, { entry, label: record.label })
  const isDisputed = findingsAbout(atlas, entry.record.id).length > 0
  const gist = summaryOf(atlas, entry, language)
  return justify<Target>(
    [
      { text: '→ ', tone: 'muted' },
      { ...link, text: truncateApart(link.text, near, Math.max(16, Math.floor(width * 0.6))) },
      ...(isDisputed ? [{ text: ' !', tone: 'warning' as const }] : []),
      ...markSegments(atlas, entry, language),
      { text: `  ${gist}`, tone: 'muted' },
    ],
    citationMargin(citationsOf(atlas, entry), language, width),
    width,
    28,
  )
}
