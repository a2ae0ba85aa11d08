import type { Statement } from '../model/record.ts'
import { entriesThat } from './entries.ts'
import { at, orList, type Rule } from './rule.ts'

/** The kinds of findings that tell of a value of another source. */
const kindsFor = {
  contradicts: ['contradiction', 'miscount', 'misspelling', 'ambiguity', 'inference', 'omission'],
  overtakes: ['overtaken'],
} as const satisfies Partial<Record<Statement['relation'], readonly string[]>>

/** A value that another source contradicts, or that has been overtaken, has a finding about its record. */
export const disputesHaveFindings: Rule = {
  name: 'disputes-have-findings',
  needsEveryRecord: true,
  *check(dataset) {
    const kindsAbout = new Map<string, Set<string>>()
    for (const { kind, about } of dataset.records.findings)
      for (const id of about) kindsAbout.set(id, (kindsAbout.get(id) ?? new Set()).add(kind))
    for (const { record } of entriesThat(dataset, ({ statements }) => statements !== undefined)) {
      const known = kindsAbout.get(record.id) ?? new Set()
      for (const [index, { relation }] of (record.statements ?? []).entries()) {
        if (relation !== 'contradicts' && relation !== 'overtakes') continue
        const kinds = kindsFor[relation]
        if (kinds.some((kind) => known.has(kind))) continue
        const others = orList(kinds.slice(1))
        const also =
          kinds.length === 1
            ? { en: '', es: '' }
            : { en: `, or ${others.en} if that tells it better`, es: `, o ${others.es} si lo cuenta mejor` }
        yield {
          ...at(record, `statements.${index}.relation`),
          message: {
            en: `${relation} the record's value, but no finding tells of it`,
            es: `${relation === 'contradicts' ? 'contradice' : 'deja atrás'} el valor del registro, pero ningún hallazgo lo cuenta`,
          },
          remedy: {
            en: `add a finding about "${record.id}" with kind: ${kinds[0]}${also.en}`,
            es: `añada un hallazgo sobre "${record.id}" con kind: ${kinds[0]}${also.es}`,
          },
        }
      }
    }
  },
}
