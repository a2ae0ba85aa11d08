import { pathValuesAt } from '../model/json-path.ts'
import { entriesThat } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** What goes beyond the main source is a value of the record, and another source bears it out. */
export const beyondIsCited: Rule = {
  name: 'beyond-is-cited',
  *check(dataset) {
    const { mainSource } = dataset.manifest
    for (const { record } of entriesThat(dataset, ({ beyond }) => beyond !== undefined)) {
      const citedFor = new Set(
        record.citations.flatMap((citation) => (citation.source === mainSource ? [] : (citation.for ?? []))),
      )
      for (const [index, field] of (record.beyond ?? []).entries()) {
        if (pathValuesAt(record, field).length === 0) {
          yield {
            ...at(record, `beyond.${index}`),
            message: { en: `the record has no "${field}"`, es: `el registro no tiene "${field}"` },
            remedy: {
              en: 'name a field that the record has, or an item of one, like names.2',
              es: 'nombre un campo que el registro tenga, o un elemento de uno, como names.2',
            },
          }
        } else if (!citedFor.has(field) && !citedFor.has(field.split('.')[0] ?? field)) {
          yield {
            ...at(record, `beyond.${index}`),
            message: {
              en: `no citation of another source is for "${field}"`,
              es: `ninguna cita de otra fuente es para «${field}»`,
            },
            remedy: {
              en: `add a citation with for: [${field}]`,
              es: `añada una cita con for: [${field}]`,
            },
          }
        }
      }
    }
  },
}
