import { recordNumbers } from '../src/atlas/record-numbers.ts'
import { inManifest, type Rule } from './rule.ts'

const name = 'redirects-lead-on'

/** An id that was given up leads to a record, and is not in use again. */
export const redirectsLeadOn: Rule = {
  name,
  *check(dataset) {
    const { manifest } = dataset
    const { numberOf } = recordNumbers(dataset.records)
    const redirects = new Map(Object.entries(manifest.redirects ?? {}))
    for (const [gone, heir] of redirects) {
      const where = { ...inManifest(dataset, `redirects.${gone}`), rule: name }
      if (numberOf(gone) !== undefined) {
        yield {
          ...where,
          message: `"${gone}" is redirected, yet a record has that id`,
          remedy: 'remove the redirect, or give the record another id: an id is never used again',
        }
      }
      if (numberOf(heir) === undefined) {
        const next = redirects.get(heir)
        yield {
          ...where,
          message: `"${gone}" leads to "${heir}", which is no record's id`,
          remedy: next === undefined ? 'lead it to the record that took its place' : `lead it on to "${next}" at once`,
        }
      }
    }
  },
}
