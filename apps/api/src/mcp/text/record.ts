/** A record as a text. @module */
import {
  type DisplayField,
  type DisplayPart,
  type DisplayRecord,
  descriptionOf,
  displayRecord,
  type Entry,
  related,
} from '@puente/core'
import type { Encoding } from '../../encode/entry-link.ts'
import { cited, namedEntry } from './cited.ts'
import { moreInWords, words } from './words.ts'

/** So many related records are named; the data of the answer has all of them. */
const relatedNamed = 12

const partText = ({ text, id, aside }: DisplayPart): string => {
  const named = id === undefined ? text : `${text} (${id})`
  return aside === true ? `– ${named}` : named
}

const partsText = (parts: readonly DisplayPart[]): string => parts.map(partText).join(' ')

/** A field with its values, and what other sources say of it. */
function fieldLines(encoding: Encoding, { label, values, citations, statements }: DisplayField): readonly string[] {
  const { language } = encoding
  const told = values.map((value) => partsText(value.parts) + cited(encoding, value.citations)).join('; ')
  const others = statements.map(({ parts, rankLabel, note, citations: own }) => {
    const said = `${words.also[language]} (${rankLabel}): ${partsText(parts)}`
    return `  - ${said}${note === undefined ? '' : `. ${note}`}${cited(encoding, own)}`
  })
  return [`- ${label}: ${told}${cited(encoding, citations)}`, ...others]
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
    const named = entries.slice(0, relatedNamed).map((one) => namedEntry(encoding, one))
    const rest = entries.length - named.length
    return `- ${label[language]}: ${[...named, ...(rest > 0 ? [moreInWords[language](rest)] : [])].join('; ')}`
  })
  return lines.length === 0 ? [] : ['', `${words.related[language]}:`, ...lines]
}

/** A record as a text: its fields in words, what is in doubt, what it is related to, and where it stands. */
export function recordText(encoding: Encoding, entry: Entry): string {
  const { atlas, language } = encoding
  const shown = displayRecord(atlas, entry, language)
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
