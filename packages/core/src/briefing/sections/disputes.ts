/** What the sources dispute of what a briefing says. @module */
import { evidenceOf } from '../../analysis/evidence.ts'
import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { isReplaceable } from '../../dataset/best-record.ts'
import { citationsFor } from '../../dataset/citations.ts'
import { descriptionOf } from '../../dataset/description-of.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { partsOf, textOfParts } from '../../format/display-parts.ts'
import { contradicted, isContradicted } from '../../index/contradicted.ts'
import { findingsAbout } from '../../index/findings-about.ts'
import type { Citation } from '../../model/citation.ts'
import { pathValuesAt } from '../../model/json-path.ts'
import type { Statement } from '../../model/record.ts'
import { capitalized } from '../../text/as-sentence.ts'
import { type BriefingContext, shortName } from '../briefing-context.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { truncateWords, withLead } from '../sentence.ts'

const maxValueWords = 12
const maxDisputes = 3
const maxCitations = 1

/** A value of a record in a few words; of a name its spelling. */
function valueInWords({ atlas, language }: BriefingContext, entry: Entry, path: string, value: unknown): string {
  const plainPath = path.replaceAll(/\.\d+/g, '')
  const [spelling] =
    plainPath === 'names' ? [value, ...pathValuesAt(value, 'value').map((found) => found.value)].toReversed() : []
  const parts =
    spelling === undefined ? partsOf({ atlas, entry, language }, plainPath, value) : [{ text: String(spelling) }]
  return truncateWords(textOfParts(parts), maxValueWords)
}

/** What the field at a path is called; undefined for what has no name of its own, like the role of a member. */
function fieldInWords({ language }: BriefingContext, { collection }: Entry, path: string): string | undefined {
  const label = descriptionOf(collection).labels[path.replaceAll(/\.\d+/g, '')]
  return label?.[language].toLocaleLowerCase(language)
}

/** What bears out the value that is shown, and then who says otherwise. */
function citationsOf(
  { record }: Entry,
  field: string,
  further: readonly Statement[],
  others: readonly Statement[],
): readonly Citation[] {
  const confirming = further.filter(({ relation }) => relation === 'confirms').flatMap(({ citations }) => citations)
  const own = confirming.length > 0 ? confirming : citationsFor(record, field)
  return [...own.slice(0, maxCitations), ...others.flatMap(({ citations }) => citations.slice(0, 1))]
}

/** The disputed values of a record that has been mentioned, each as a line. */
function disputesOf(context: BriefingContext, entry: Entry): readonly Draft[] {
  const { atlas, phrases } = context
  const { record } = entry
  const findings = findingsAbout(atlas, record.id).filter((finding) => finding.record.kind === 'contradiction')
  return evidenceOf(atlas, entry).fields.flatMap(({ field, agreement, further }): readonly Draft[] => {
    // What is over is a matter of what has happened since.
    if (agreement !== 'disputed') return []
    const [first, second] = further.filter(({ relation, rank }) => relation === 'contradicts' && rank !== 'deprecated')
    const [own] = first === undefined ? [] : pathValuesAt(record, first.field)
    // Of a text or a list a statement says in the words of its source what the finding says in the reader's.
    if (first === undefined || own === undefined || !isReplaceable(own)) return []
    const name = fieldInWords(context, entry, first.field)
    if (name === undefined) return []
    const others = [first, ...(second?.field === first.field ? [second] : [])]
    // What a figure measures says what its value is.
    const isFigure = entry.collection === 'figures' && first.field === 'value'
    const lead = isFigure ? capitalized(shortName(context, entry)) : shortName(context, entry)
    const sentence = phrases.dispute({
      field: isFigure ? undefined : name,
      shown: valueInWords(context, entry, first.field, own.value),
      others: others.map((statement) => valueInWords(context, entry, statement.field, statement.value)),
    })
    return [
      {
        ...withLead(lead, '.', [sentence]),
        records: [entry, ...findings],
        citations: citationsOf(entry, field, further, others),
      },
    ]
  })
}

/** The contradicted records of drafts, each once: first those of drafts about few records, which say the most of each. */
function mentionedIn(atlas: Atlas, drafts: readonly Draft[]): readonly Entry[] {
  const { entryAt } = recordIndex(atlas.records)
  const size = ({ records, counted }: Draft) => records.length + (counted?.length ?? 0)
  const records = drafts
    .toSorted((a, b) => size(a) - size(b))
    .flatMap(({ records: named, counted = [] }) => {
      const found = named.filter(isContradicted)
      if (counted.length > 0 && contradicted(atlas).size > 0)
        for (const number of Array.from(counted)) if (contradicted(atlas).has(number)) found.push(entryAt(number))
      return found
    })
  return [...new Map(records.map((entry) => [entry.record.id, entry])).values()]
}

/** A disputed value each of the subject, and of the records near to it that the drafts of other sections mention. */
export function disputes(context: BriefingContext, earlier: readonly Draft[]): readonly Block[] {
  const { nearnessOf, subjects } = context.scope
  const isSubject = (id: string) => subjects.some(({ record }) => record.id === id)
  const others = mentionedIn(context.atlas, earlier).filter(
    ({ collection, record: { id } }) => collection !== 'sources' && !isSubject(id) && (nearnessOf(id) ?? 2) < 2,
  )
  const drafts: Draft[] = []
  for (const entry of [...subjects.filter(isContradicted), ...others]) {
    if (drafts.length === maxDisputes) break
    drafts.push(...disputesOf(context, entry).slice(0, 1))
  }
  return lines(drafts)
}
