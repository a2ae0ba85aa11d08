/** A record with everything around it. @module */
import {
  actorCollections,
  type CollectionName,
  descriptionOf,
  type Entry,
  findingsAbout,
  type Records,
  type RelatedGroup,
  related,
  resolveCitation,
  type ShownField,
  type ShownPart,
  type ShownRecord,
  showRecord,
  termLabel,
} from '@puente/core'
import { isBriefed } from '@puente/core/briefing'
import type { Links } from '../links.ts'
import { type CitationBody, citationBody, type Encoding, type EntryLink, entryLink } from './link.ts'
import { cited, moreInWords, namedEntry, words } from './text.ts'

/** The records that stand in one relation to a record. */
export interface RelationBody {
  readonly relation: string
  /** Whether the record refers to them, or they to it. */
  readonly direction: 'out' | 'in'
  /** What the relation is called from this side. */
  readonly label: string
  /** How many they are. */
  readonly total: number
  readonly records: readonly EntryLink[]
}

/** Where the sources contradict themselves or each other about a record. */
export interface FindingBody extends EntryLink {
  readonly kind: { readonly value: string; readonly label: string }
  readonly summary: string
  readonly resolution: string
}

/** A record with everything around it. */
export interface RecordBody<C extends CollectionName = CollectionName> extends EntryLink<C> {
  /** The record as the dataset has it. */
  readonly record: Records[C]
  readonly citations: readonly CitationBody[]
  readonly relations: readonly RelationBody[]
  readonly findings: readonly FindingBody[]
}

/**
 * The records that stand in one relation to a record.
 *
 * @param most how many of them are named; all unless told
 */
export const relationBody = (
  encoding: Encoding,
  { relation, direction, label, entries }: RelatedGroup,
  most = Number.POSITIVE_INFINITY,
): RelationBody => ({
  relation,
  direction,
  label: label[encoding.language],
  total: entries.length,
  records: entries.slice(0, most).map((entry) => entryLink(encoding, entry)),
})

function findingBody(encoding: Encoding, finding: Entry<'findings'>): FindingBody {
  const { kind, summary, resolution } = finding.record
  const { language } = encoding
  return {
    ...entryLink(encoding, finding),
    kind: { value: kind, label: termLabel('findings', 'kind', kind, language) },
    summary: summary[language],
    resolution: resolution[language],
  }
}

/**
 * A record with its citations followed, the records around it, and what is in doubt about it.
 *
 * @param mostRelated how many records of each relation are named; all unless told
 */
export function recordBody(encoding: Encoding, entry: Entry, mostRelated?: number): RecordBody {
  const { atlas } = encoding
  return {
    ...entryLink(encoding, entry),
    record: entry.record,
    citations: entry.record.citations.map((citation) => citationBody(encoding, resolveCitation(atlas, citation))),
    relations: related(atlas, entry).map((group) => relationBody(encoding, group, mostRelated)),
    findings: findingsAbout(atlas, entry.record.id).map((finding) => findingBody(encoding, finding)),
  }
}

/** What else there is to ask about a record. */
export interface RecordLinks {
  /** The list that the record is in. */
  readonly collection: string
  readonly briefing?: string
  readonly matches?: string
  readonly network?: string
  readonly timeline?: string
}

/** The addresses of what else there is to ask about a record. */
export function recordLinks(links: Links, entry: Entry): RecordLinks {
  const { collection } = entry
  const { id } = entry.record
  const self = links.record(collection, id)
  return {
    collection: links.collection(collection),
    ...(isBriefed(entry) ? { briefing: links.briefing(entry.collection, id) } : {}),
    ...(collection === 'clusters' ? { matches: `${self}/matches` } : {}),
    ...(actorCollections.some((name) => name === collection)
      ? { network: `${self}/network`, timeline: `${self}/timeline` }
      : {}),
  }
}

/** A record as the dataset has it, with how others name it. */
export type WholeRecord<C extends CollectionName = CollectionName> = {
  readonly [K in C]: EntryLink<K> & { readonly record: Records[K] }
}[C]

/** A record as it comes along. */
export const wholeRecord = (encoding: Encoding, entry: Entry): WholeRecord => ({
  ...entryLink(encoding, entry),
  ...entry,
})

/** So many related records are named; the data of the answer has all of them. */
const relatedNamed = 12

const partText = ({ text, id, aside }: ShownPart): string => {
  const named = id === undefined ? text : `${text} (${id})`
  return aside === true ? `– ${named}` : named
}

const partsText = (parts: readonly ShownPart[]): string => parts.map(partText).join(' ')

/** A field with its values, and what other sources say of it. */
function fieldLines(encoding: Encoding, { label, values, citations, statements }: ShownField): readonly string[] {
  const { language } = encoding
  const told = values.map((value) => partsText(value.parts) + cited(encoding, value.citations)).join('; ')
  const others = statements.map(({ parts, rankLabel, note, citations: own }) => {
    const said = `${words.also[language]} (${rankLabel}): ${partsText(parts)}`
    return `  - ${said}${note === undefined ? '' : `. ${note}`}${cited(encoding, own)}`
  })
  return [`- ${label}: ${told}${cited(encoding, citations)}`, ...others]
}

function findingLines({ language }: Encoding, { findings }: ShownRecord): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ record: { id, summary, resolution } }) => {
    return `- ${summary[language]} ${resolution[language]} (findings/${id})`
  })
  return ['', `${words.inDoubt[language]}:`, ...lines]
}

function relatedLines(encoding: Encoding, entry: Entry): readonly string[] {
  const { atlas, language } = encoding
  const lines = related(atlas, entry).map(({ label, entries }) => {
    const named = entries.slice(0, relatedNamed).map((one) => namedEntry(encoding, one))
    const rest = entries.length - named.length
    return `- ${label[language]}: ${[...named, ...(rest > 0 ? [moreInWords[language](rest)] : [])].join('; ')}`
  })
  return lines.length === 0 ? [] : ['', `${words.related[language]}:`, ...lines]
}

/** A record as a text: its fields in words, what is in doubt, what it is related to, and where it stands. */
export function recordText(encoding: Encoding, entry: Entry): string {
  const { atlas, language } = encoding
  const shown = showRecord(atlas, entry, language)
  return [
    `# ${shown.label}`,
    `${descriptionOf(entry.collection).label.one[language]} · ${entry.collection}/${entry.record.id}`,
    '',
    ...shown.fields.flatMap((field) => fieldLines(encoding, field)),
    ...findingLines(encoding, shown),
    ...relatedLines(encoding, entry),
    '',
    `${words.sources[language]}:${cited(encoding, shown.citations)}`,
  ].join('\n')
}
