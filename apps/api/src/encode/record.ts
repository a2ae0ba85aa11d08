/** A record with everything around it: its shape, its links, and as text. @module */
import {
  actorCollections,
  type CollectionName,
  type DisplayField,
  type DisplayPart,
  type DisplayRecord,
  descriptionOf,
  displayRecord,
  type Entry,
  type EntryJson,
  type Records,
  related,
  toEntryJson,
} from '@puente/core'
import { hasBriefing } from '@puente/core/briefing'
import type { z as zod } from 'zod'
import type { Links } from '../links.ts'
import { type Encoding, jsonOptions, type SelfLink } from './encoding.ts'
import type { Shape, Shapes } from './shapes.ts'
import { cited, citedWithReading, moreInWords, namedEntry, words } from './text.ts'

export type RecordLinks = Shape<'recordLinks'>

/** A whole record with its link, as the dataset has it. */
export type WholeRecord<C extends CollectionName = CollectionName> = {
  readonly [K in C]: EntryJson<SelfLink, K> & { readonly record: Records[K] }
}[C]

export const recordShape = <C extends zod.ZodType, R extends zod.ZodType>(
  { object, link, list, citation, fieldEvidence, relation, finding }: Shapes,
  collection: C,
  record: R,
) =>
  object({
    ...link.shape,
    collection,
    record,
    citations: list(citation),
    /** Of each field with more than one source: which these are, whether they agree, and what else they say. */
    evidence: list(fieldEvidence),
    relations: list(relation),
    findings: list(finding),
  })

/** The addresses of what else there is about a record. */
export function recordLinks(links: Links, entry: Entry): RecordLinks {
  const { collection } = entry
  const { id } = entry.record
  const self = links.record(collection, id)
  return {
    collection: links.collection(collection),
    ...(hasBriefing(entry) ? { briefing: links.briefing(entry.collection, id) } : {}),
    ...(collection === 'clusters' ? { matches: `${self}/matches` } : {}),
    ...(actorCollections.some((name) => name === collection)
      ? { network: `${self}/network`, timeline: `${self}/timeline` }
      : {}),
  }
}

export const wholeRecord = (encoding: Encoding, entry: Entry): WholeRecord => ({
  ...toEntryJson(encoding.atlas, entry, jsonOptions(encoding)),
  ...entry,
})

/** Largest number of records of a relation in the text; the data of the answer has all. */
const maxRelatedInText = 12

const partText = ({ text, id, aside, joint }: DisplayPart, at: number): string => {
  const named = id === undefined ? text : `${text} (${id})`
  return `${at === 0 ? '' : (joint ?? (aside === true ? ' – ' : ' '))}${named}`
}

const partsText = (parts: readonly DisplayPart[]): string => parts.map(partText).join('')

/** A field with its values, and the statements of other sources. */
function fieldLines(encoding: Encoding, field: DisplayField): readonly string[] {
  const { language } = encoding
  const { label, values, citations, statements, agreement } = field
  const text = values.map((value) => partsText(value.parts) + cited(encoding, value.citations)).join('; ')
  const others = statements.map(({ parts, relationLabel, rankLabel, note, citations: own }) => {
    const statement = `${words.also[language]} (${relationLabel}, ${rankLabel}): ${partsText(parts)}`
    return `  - ${statement}${note === undefined ? '' : `. ${note}`}${cited(encoding, own)}`
  })
  const mark = agreement === undefined ? '' : ` (${agreement})`
  return [`- ${label}: ${text}${cited(encoding, citations)}${mark}`, ...others]
}

function findingLines({ language }: Encoding, { findings }: DisplayRecord): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ record: { id, summary, resolution } }) => {
    return `- ${summary[language]} ${resolution[language]} (findings/${id})`
  })
  return ['', `${words.inDoubt[language]}:`, ...lines]
}

function relatedLines(encoding: Encoding, entry: Entry): readonly string[] {
  const { atlas, language } = encoding
  const lines = related(atlas, entry).map(({ label, entries }) => {
    const named = entries.slice(0, maxRelatedInText).map((one) => namedEntry(encoding, one))
    const rest = entries.length - named.length
    return `- ${label[language]}: ${[...named, ...(rest > 0 ? [moreInWords[language](rest)] : [])].join('; ')}`
  })
  return lines.length === 0 ? [] : ['', `${words.related[language]}:`, ...lines]
}

export function recordText(encoding: Encoding, entry: Entry): string {
  const { atlas, language } = encoding
  const shown = displayRecord(atlas, entry, language)
  const sources = [...shown.citations, ...shown.otherSources]
  return [
    `# ${shown.label}`,
    `${descriptionOf(entry.collection).label.one[language]} · ${entry.collection}/${entry.record.id}`,
    ...shown.marks,
    '',
    ...shown.fields.flatMap((field) => fieldLines(encoding, field)),
    ...findingLines(encoding, shown),
    ...relatedLines(encoding, entry),
    ...(sources.length === 0 ? [] : ['', `${words.sources[language]}:${citedWithReading(encoding, sources)}`]),
  ].join('\n')
}
