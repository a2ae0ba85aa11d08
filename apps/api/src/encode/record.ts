/** A record with everything around it. @module */
import {
  type CollectionName,
  type Entry,
  findingsAbout,
  type Records,
  type RelatedGroup,
  related,
  resolveCitation,
  termLabel,
} from '@puente/core'
import { type CitationBody, citationBody } from './citation.ts'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'

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
