/** Addresses of paths: `path/<from>`, where the other end is asked for, and `path/<from>/<to>`. @module */
import { isNodeCollection, lookup, type Result } from '@puente/core'
import { type Address, type AddressProblem, noRecord, tooLong, unknownAddress } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { type PathRoute, pathRoute } from './route.ts'

/** The address of a path. */
export const pathAddress = (_model: AtlasCache, { from, to }: PathRoute): Address => ({
  path: ['path', from, ...(to === undefined ? [] : [to])],
})

/** The id of an end, or what is wrong with it. */
function endAt(
  { atlas }: AtlasCache,
  id: string,
  addressWith: (end: string) => string,
): Result<string, AddressProblem> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const problem = noRecord(found.error)
    return { ok: false, error: { ...problem, nearest: problem.nearest.map(addressWith) } }
  }
  const { collection, record } = found.value
  return isNodeCollection(collection)
    ? { ok: true, value: record.id }
    : { ok: false, error: unknownAddress(addressWith(id), [record.id]) }
}

/** The paths at an address. */
export function pathRouteAt(cache: AtlasCache, { path }: Address): Result<PathRoute, AddressProblem> {
  const [, first, second, ...rest] = path
  if (first === undefined) {
    const [cluster] = cache.atlas.records.clusters
    return { ok: false, error: unknownAddress('path', cluster === undefined ? [] : [`path/${cluster.id}`]) }
  }
  const from = endAt(cache, first, (end) => (second === undefined ? `path/${end}` : `path/${end}/${second}`))
  if (!from.ok) return from
  if (second === undefined) return { ok: true, value: pathRoute(from.value) }
  const to = endAt(cache, second, (end) => `path/${from.value}/${end}`)
  if (!to.ok) return to
  if (rest.length > 0) return { ok: false, error: tooLong(`path/${from.value}/${to.value}`) }
  return { ok: true, value: pathRoute(from.value, to.value) }
}
