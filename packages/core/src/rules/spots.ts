/** Values within a record, each with the very path at which it stands. @module */

import { firstKey } from '../model/json-path.ts'
import { isPlainObject } from '../util/plain-object.ts'

/** A value and where it stands, like `citations.0.page`. */
export interface Spot {
  readonly path: string
  readonly value: unknown
}

/**
 * The values that stand at a path of a record, each with its own path.
 *
 * @param record a record, or a part of one
 * @param path keys joined by dots; `[]` after a key steps into each item of a list
 * @returns the values, in order; none where a step is missing
 * @example
 * spotsAt({ parties: [{ actor: 'a' }] }, 'parties[].actor') // [{ path: 'parties.0.actor', value: 'a' }]
 */
export function spotsAt(record: unknown, path: string): readonly Spot[] {
  // Most records lack most fields: those need no path taken apart.
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, firstKey(path))) return []
  return path.split('.').reduce<readonly Spot[]>(stepInto, [{ path: '', value: record }])
}

function stepInto(spots: readonly Spot[], step: string): readonly Spot[] {
  const each = step.endsWith('[]')
  const key = each ? step.slice(0, -2) : step
  return spots.flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
    const inner: unknown = Reflect.get(value, key)
    const here = path === '' ? key : `${path}.${key}`
    return each && Array.isArray(inner)
      ? inner.map((item, index) => ({ path: `${here}.${index}`, value: item }))
      : [{ path: here, value: inner }]
  })
}

/** Every text within a value, at any depth. */
export function* textsWithin(value: unknown, path = ''): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsWithin(inner, path === '' ? key : `${path}.${key}`)
}

/**
 * Whether a value or anything within it, at any depth, is such; for going through very many records of which few are.
 *
 * @param isSuch asked of the value, then of each item of a list and each value of an object
 */
export function someWithin(value: unknown, isSuch: (inner: unknown) => boolean): boolean {
  if (isSuch(value)) return true
  if (Array.isArray(value)) {
    for (const item of value) if (someWithin(item, isSuch)) return true
  } else if (isPlainObject(value)) {
    for (const key in value) if (someWithin(value[key], isSuch)) return true
  }
  return false
}
