import { recordIndex } from '../dataset/record-index.ts'
import type { Rule } from './rule.ts'

/** An id that was given up leads to a record, and is not in use again. */
export const redirectsLeadOn: Rule = {
  name: 'redirects-lead-on',
  *check(dataset) {
    const { manifest } = dataset
    const { numberOf } = recordIndex(dataset.records)
    const redirects = new Map(Object.entries(manifest.redirects ?? {}))
    for (const [gone, heir] of redirects) {
      const path = `redirects.${gone}`
      if (numberOf(gone) !== undefined) {
        yield {
          path,
          message: {
            en: `"${gone}" is redirected, yet a record has that id`,
            es: `"${gone}" está redirigido, y sin embargo un registro lleva ese identificador`,
          },
          remedy: {
            en: 'remove the redirect, or give the record another id: an id is never used again',
            es: 'elimine la redirección, o dé al registro otro identificador: ninguno se usa dos veces',
          },
        }
      }
      // A record that does not fit its schema has a problem already.
      if (numberOf(heir) === undefined && !dataset.origins.has(heir)) {
        const next = redirects.get(heir)
        yield next === undefined
          ? {
              path,
              message: {
                en: `"${gone}" leads to "${heir}", which is no record's id`,
                es: `"${gone}" lleva a "${heir}", que no es el identificador de ningún registro`,
              },
              remedy: { en: 'lead it to the record that took its place', es: 'llévelo al registro que ocupó su lugar' },
            }
          : {
              path,
              message: {
                en: `"${gone}" leads to "${heir}", which is redirected itself`,
                es: `"${gone}" lleva a "${heir}", que a su vez está redirigido`,
              },
              remedy: { en: `write "${gone}: ${next}"`, es: `escriba "${gone}: ${next}"` },
            }
      }
    }
  },
}
