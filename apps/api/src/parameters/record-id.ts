/** Parameters that name records. @module */
import { type Atlas, type CollectionName, type Id, lookup } from '@puente/core'
import { localized } from '../http/problem.ts'
import type { Parameter, Required, TextSchema } from './parameter.ts'
import { fail, itemsOf, type Reading, readEach, succeed } from './reading.ts'

const schema: TextSchema = { type: 'string', pattern: '^[a-z0-9]+(--?[a-z0-9]+)*$' }

/**
 * Reads the id of a record of one of some collections, in whatever case; one that was given up leads to what took its
 * place.
 */
const readId =
  <C extends CollectionName>(atlas: Atlas, collections: readonly C[]) =>
  (given: string): Reading<Id<C>> => {
    const found = lookup(atlas, given.trim().toLowerCase())
    if (!found.ok)
      return { ok: false, error: [{ message: localized(found.error), didYouMean: found.error.didYouMean }] }
    const { collection, record } = found.value
    // The record was found in one of the collections, into which its id therefore points.
    if (collections.some((one) => one === collection)) return succeed(record.id as Id<C>)
    return fail({
      en: `"${record.id}" is one of ${collection}, and not of ${collections.join(' or ')}`,
      es: `"${record.id}" es uno de ${collection}, y no de ${collections.join(' ni de ')}`,
    })
  }

/** A record that may be named. */
export const recordId = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Parameter<Id<C>> => ({ description, required: false, schema, read: readId(atlas, collections) })

/** A record that must be named. */
export const requiredId = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Required<Id<C>> => ({ description, required: true, schema, read: readId(atlas, collections) })

/** As many as anybody names one by one: each that there is not is compared with all that there are. */
const mostNamed = 100

/** Records, separated by commas. */
export const recordIds = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Parameter<readonly Id<C>[]> => ({
  description: `${description}, separated by commas`,
  required: false,
  schema: { type: 'array', items: schema, maxItems: mostNamed },
  read: (given) => {
    const items = itemsOf(given)
    if (items.length > mostNamed) {
      return fail({
        en: `names ${items.length} records; at most ${mostNamed} are read`,
        es: `nombra ${items.length} registros; se leen ${mostNamed} como máximo`,
      })
    }
    return readEach(items, readId(atlas, collections))
  },
})
