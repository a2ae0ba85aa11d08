/** Parameters that are ids of records. @module */
import { type Atlas, type CollectionName, type Id, lookup } from '@puente/core'
import { localized } from '../http/problem.ts'
import type { Parameter, Required, TextSchema } from './parameter.ts'
import { fail, itemsOf, type Parsed, parseEach, succeed } from './parse-value.ts'

const schema: TextSchema = { type: 'string', pattern: '^[a-z0-9]+(--?[a-z0-9]+)*$' }

/** Parses the id of a record of some collections, in any case; an id that was given up leads to its successor. */
const readId =
  <C extends CollectionName>(atlas: Atlas, collections: readonly C[]) =>
  (given: string): Parsed<Id<C>> => {
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

export const recordId = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Parameter<Id<C>> => ({ description, required: false, schema, parse: readId(atlas, collections) })

/** The id of a record, which is required. */
export const requiredId = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Required<Id<C>> => ({ description, required: true, schema, parse: readId(atlas, collections) })

/** Largest number of ids: each unknown one is compared with all that exist. */
const maxIds = 100

export const recordIds = <C extends CollectionName>(
  atlas: Atlas,
  description: string,
  collections: readonly C[],
): Parameter<readonly Id<C>[]> => ({
  description: `${description}, separated by commas`,
  required: false,
  schema: { type: 'array', items: schema, maxItems: maxIds },
  parse: (given) => {
    const items = itemsOf(given)
    if (items.length > maxIds) {
      return fail({
        en: `names ${items.length} records; at most ${maxIds} are read`,
        es: `nombra ${items.length} registros; se leen ${maxIds} como máximo`,
      })
    }
    return parseEach(items, readId(atlas, collections))
  },
})
