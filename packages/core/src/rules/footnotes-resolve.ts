import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { citationsThat } from './citations.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

function footnotesOf({ records }: RuleInput): ReadonlyMap<string, ReadonlyMap<number, Source>> {
  const footnotes = new Map<string, Map<number, Source>>()
  for (const source of records.sources) {
    if (source.kind !== 'footnote' || source.partOf === undefined || source.number === undefined) continue
    const known = footnotes.get(source.partOf) ?? new Map<number, Source>()
    footnotes.set(source.partOf, known.set(source.number, source))
  }
  return footnotes
}

/** The footnotes that a source has: those marked on its pages, or else all up to the highest that is recorded. */
function expectedOf({ pageWords }: RuleInput, source: string, recorded: Iterable<number>): readonly number[] {
  const pages = pageWords?.get(source)?.pages
  if (pages !== undefined) return pages.flatMap(({ footnotes }) => footnotes)
  let highest = 0
  for (const number of recorded) highest = Math.max(highest, number)
  return Array.from({ length: highest }, (_, index) => index + 1)
}

/** Every footnote that is cited has a record, and none of a source's footnotes is left out. */
export const footnotesResolve: Rule = {
  name: 'footnotes-resolve',
  needsEveryRecord: true,
  *check(dataset) {
    const footnotes = footnotesOf(dataset)
    const isUnknown = ({ source, footnote }: Citation) =>
      footnote !== undefined && footnotes.get(source)?.has(footnote) !== true
    for (const { entry, path, citation } of citationsThat(dataset, isUnknown)) {
      const { source, footnote } = citation
      yield {
        ...at(entry.record, `${path}.footnote`),
        message: {
          en: `no record stands for footnote ${footnote} of "${source}"`,
          es: `ningún registro es la nota ${footnote} de "${source}"`,
        },
        remedy: {
          en: `correct the number, or add a source of kind footnote with partOf: ${source} and number: ${footnote}`,
          es: `corrija el número, o añada una fuente con kind: footnote, partOf: ${source} y number: ${footnote}`,
        },
      }
    }
    for (const source of dataset.records.sources) {
      const recorded = footnotes.get(source.id)
      if (recorded === undefined) continue
      for (const number of expectedOf(dataset, source.id, recorded.keys())) {
        if (recorded.has(number)) continue
        yield {
          ...at(source),
          message: {
            en: `footnote ${number} of "${source.id}" has no record, although others have`,
            es: `la nota ${number} de "${source.id}" no tiene registro, aunque otras lo tienen`,
          },
          remedy: {
            en: `add a source of kind footnote with partOf: ${source.id} and number: ${number}`,
            es: `añada una fuente con kind: footnote, partOf: ${source.id} y number: ${number}`,
          },
        }
      }
    }
  },
}
