/** The records that refer to a record. @module */
import {
  citationsOf,
  descriptionOf,
  type Entry,
  findingsAbout,
  gistOf,
  type Language,
  labelFrom,
  type RelatedGroup,
  related,
} from '@puente/core'
import { justify, truncateLine } from '../lines/fit-line.ts'
import { blank, type Segment } from '../lines/line.ts'
import { truncate } from '../lines/width.ts'
import { words } from '../words.ts'
import { marginOf } from './columns.ts'
import type { DocumentLine, Target } from './document.ts'
import type { RecordView } from './record.ts'

/** How many records of a group are listed where its list can be opened instead. */
const shownOfGroup = 8

/** The query line that finds the records of a group, if the relation is a field that queries know. */
function lineOfGroup({ relation }: RelatedGroup, collection: Entry['collection'], id: string): string | undefined {
  const { fields, relations } = descriptionOf(collection)
  const path = relations.find(({ name }) => name === relation)?.path
  const field = fields.find(({ paths }) => path !== undefined && paths.includes(path))
  return field === undefined ? undefined : `${field.name}:=${id}`
}

function entryLine({ atlas, entry: from, language, width }: RecordView, entry: Entry): DocumentLine {
  const citations = citationsOf(atlas, entry)
  const to: Target = { destination: { kind: 'record', entry }, citations }
  const disputed = findingsAbout(atlas, entry.record.id).length > 0
  const mark: readonly Segment<Target>[] = disputed ? [{ text: ' !', tone: 'warning' }] : []
  const label = truncate(labelFrom(atlas, entry, language, from.record.id), Math.max(16, Math.floor(width * 0.6)))
  const gist = gistOf(atlas, entry, language, from.record.id)
  return justify(
    [{ text: '→ ', tone: 'muted' }, { text: label, tone: 'link', to }, ...mark, { text: `  ${gist}`, tone: 'muted' }],
    marginOf(citations, language, width),
    width,
    28,
  )
}

/** How many there are; of what, where another group is called the same. */
function countOf({ label, entries }: RelatedGroup, groups: readonly RelatedGroup[], language: Language): string {
  const [first] = entries
  const alone = groups.filter((one) => one.label[language] === label[language]).length === 1
  if (alone || first === undefined) return String(entries.length)
  return `${entries.length} ${descriptionOf(first.collection).label[entries.length === 1 ? 'one' : 'many'][language]}`
}

function groupLines(view: RecordView, group: RelatedGroup, groups: readonly RelatedGroup[]): readonly DocumentLine[] {
  const { language, width, entry, whole } = view
  const [first] = group.entries
  if (first === undefined) return []
  const { collection } = first
  const line = lineOfGroup(group, collection, entry.record.id)
  const all: Target | undefined = line === undefined ? undefined : { destination: { kind: 'list', collection, line } }
  const listed =
    all !== undefined && whole !== true && group.entries.length > shownOfGroup + 1 ? shownOfGroup : group.entries.length
  const heading: DocumentLine = [
    { text: group.label[language], tone: 'label' },
    { text: ` · ${countOf(group, groups, language)}`, tone: 'muted' },
  ]
  const rest = group.entries.length - listed
  return [
    blank,
    truncateLine(heading, width),
    ...group.entries.slice(0, listed).map((one) => entryLine(view, one)),
    ...(rest === 0 || all === undefined
      ? []
      : [
          [
            { text: '… ', tone: 'muted' as const },
            { text: `${rest} ${words.more[language]}: ${words.showAll[language]}`, tone: 'link' as const, to: all },
          ],
        ]),
  ]
}

/**
 * The records that refer to a record, relation by relation.
 *
 * Those that it refers to itself stand among its fields, and its findings at its top.
 */
export function relationLines(view: RecordView): readonly DocumentLine[] {
  return related(view.atlas, view.entry)
    .filter(({ direction, relation }) => direction === 'in' && relation !== 'findings.about')
    .flatMap((group, _position, groups) => groupLines(view, group, groups))
}
