/** The records that refer to a record. @module */

import {
  citationsOf,
  descriptionOf,
  type Entry,
  findingsAbout,
  type Language,
  labelFrom,
  type RelatedGroup,
  related,
  summaryOf,
} from '@puente/core'
import { resultListOf } from '../app/result-list.ts'
import { indented } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, justify, lineWidth, type Segment, type Target, truncateLine } from '../text/line.ts'
import { textWidth, truncateApart, unbounded } from '../text/width.ts'
import { words } from '../words.ts'
import { citationMargin } from './columns.ts'
import { markSegments } from './record-links.ts'
import type { RecordView } from './render-context.ts'

/** A narrower summary is left out. */
const minSummaryWidth = 10

/** How many records of a group are listed if its list can be opened. */
const shownOfGroup = 8

/** A link to the list of a group, if a query finds exactly its records. */
function listOfGroup({ atlas, entry, language }: RecordView, { relation, entries }: RelatedGroup): Target | undefined {
  const collection = entries[0]?.collection
  if (collection === undefined) return undefined
  const { fields, relations } = descriptionOf(collection)
  const path = relations.find(({ name }) => name === relation)?.path
  const field = fields.find(({ paths }) => path !== undefined && paths.includes(path))
  if (field === undefined) return undefined
  const line = `${field.name}:=${entry.record.id}`
  const { total } = resultListOf(atlas, collection, line, language)
  return total === entries.length ? { destination: { kind: 'list', collection, line } } : undefined
}

/** One record: on one line, or in full if `whole`. */
function entryLines(
  { atlas, entry: from, language, width, whole }: RecordView,
  entry: Entry,
  near: readonly string[],
): readonly DocumentLine[] {
  const citations = citationsOf(atlas, entry)
  const to: Target = { destination: { kind: 'record', entry }, citations }
  const disputed = findingsAbout(atlas, entry.record.id).length > 0
  const mark: readonly Segment<Target>[] = [
    ...(disputed ? [{ text: ' !', tone: 'warning' as const }] : []),
    ...markSegments(atlas, entry, language),
  ]
  const called = labelFrom(atlas, entry, language, from.record.id)
  const label = whole === true ? called : truncateApart(called, near, Math.max(16, Math.floor(width * 0.6)))
  const name: DocumentLine = [{ text: '→ ', tone: 'muted' }, { text: label, tone: 'link', to }, ...mark]
  const gistAlone = summaryOf(atlas, entry, language, from.record.id)
  if (whole === true) {
    const said: DocumentLine = [{ text: gistAlone, tone: 'muted' }]
    const all = citationMargin(citations, language, unbounded)
    if (width === unbounded) return [justify(justify(name, said, width), all, width)]
    const space: DocumentLine = [{ text: '  ' }]
    return indented([...name.slice(1), ...space, ...said, ...space, ...all], 2, width, name.slice(0, 1))
  }
  const margin = citationMargin(citations, language, width)
  const gist = `  ${gistAlone}`
  const room = width - lineWidth(name) - (margin.length === 0 ? 0 : lineWidth(margin) + 2)
  const fits = Math.min(textWidth(gist), minSummaryWidth) <= room
  return [justify(fits ? [...name, { text: gist, tone: 'muted' }] : name, margin, width, 28)]
}

/** The number of records, with the collection if another group has the same label. */
function countOf({ label, entries }: RelatedGroup, groups: readonly RelatedGroup[], language: Language): string {
  const [first] = entries
  const alone = groups.filter((one) => one.label[language] === label[language]).length === 1
  if (alone || first === undefined) return String(entries.length)
  return `${entries.length} ${descriptionOf(first.collection).label[entries.length === 1 ? 'one' : 'many'][language]}`
}

const restLine = (rest: number, to: Target, language: Language): DocumentLine => [
  { text: '… ', tone: 'muted' },
  { text: `${rest} ${words.more[language]}: ${words.showAll[language]}`, tone: 'link', to },
]

function groupLines(view: RecordView, group: RelatedGroup, groups: readonly RelatedGroup[]): readonly DocumentLine[] {
  const { language, width, whole } = view
  const { entries, label } = group
  const heading: DocumentLine = [
    { text: label[language], tone: 'label' },
    { text: ` · ${countOf(group, groups, language)}`, tone: 'muted' },
  ]
  const all = whole === true || entries.length <= shownOfGroup + 1 ? undefined : listOfGroup(view, group)
  const listed = all === undefined ? entries : entries.slice(0, shownOfGroup)
  const names = listed.map((entry) => labelFrom(view.atlas, entry, language, view.entry.record.id))
  return [
    blank,
    truncateLine(heading, width),
    ...listed.flatMap((entry) => entryLines(view, entry, names)),
    ...(all === undefined ? [] : [restLine(entries.length - listed.length, all, language)]),
  ]
}

/**
 * The records that refer to a record, by relation.
 *
 * The records that it refers to are among its fields, and its findings at the top. References to itself are left out.
 */
export function relationLines(view: RecordView): readonly DocumentLine[] {
  return related(view.atlas, view.entry)
    .filter(({ direction, relation }) => direction === 'in' && relation !== 'findings.about')
    .map((group) => ({ ...group, entries: group.entries.filter(({ record }) => record.id !== view.entry.record.id) }))
    .filter(({ entries }) => entries.length > 0)
    .flatMap((group, _position, groups) => groupLines(view, group, groups))
}
