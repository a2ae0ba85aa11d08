/** Addresses of the heat map and its cells. @module */

import { lookupIn } from '@puente/core'
import {
  type Address,
  type AddressProblem,
  type AddressResult,
  fail,
  noRecord,
  printAddress,
  tooLong,
} from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { heatSidesIn } from './heatmap.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { selectCell, selectHeatmap } from './selectors.ts'

/** The first word of these addresses; `opportunities` is a collection. */
export const head = 'white-spots'

/** `white-spots`, or with a cell `white-spots/automotive/nuevo-leon`. */
export function opportunitiesAddress(cache: AtlasCache, route: OpportunitiesRoute): Address {
  const cell = selectCell(cache, route)
  const isStart = route.row === 0 && route.column === 0 && isDefault(cache, route)
  return { path: cell === undefined || isStart ? [head] : [head, cell.sector, cell.place] }
}

const isDefault = (cache: AtlasCache, { by, side }: OpportunitiesRoute): boolean => {
  const [first] = heatSidesIn(cache)()
  return first !== undefined && first.by === by && first.side === side
}

/** The suggestions for an address: the same with a similar id, and the map itself. */
const nearAddresses = (before: readonly string[], ids: readonly string[]) => [
  ...ids.map((id) => printAddress({ path: [head, ...before, id] })),
  head,
]

/** The map that has a column for a place, at the cell of a sector and that place. */
function cellRoute(cache: AtlasCache, sector: string, place: string): OpportunitiesRoute | undefined {
  for (const side of heatSidesIn(cache)()) {
    const start = opportunitiesRoute(side)
    const { matrix } = selectHeatmap(cache, start)
    const row = matrix.rows.findIndex((one) => one.sector === sector)
    const column = matrix.rows[row]?.cells.findIndex((cell) => cell.place === place) ?? -1
    if (row >= 0 && column >= 0) return { ...start, row, column, left: column }
  }
  return undefined
}

/** The route with an address that begins with the head. */
export function opportunitiesRouteAt(cache: AtlasCache, { path }: Address): AddressResult<OpportunitiesRoute> {
  const [, sector, place, ...rest] = path
  const [first] = heatSidesIn(cache)()
  const nothing: AddressProblem = {
    message: {
      en: 'the atlas has no sector and place to show as a map',
      es: 'el atlas no tiene sector y lugar que mostrar como mapa',
    },
    nearest: ['home'],
  }
  if (first === undefined) return fail(nothing)
  if (sector === undefined) return { ok: true, value: opportunitiesRoute(first) }
  const foundSector = lookupIn(cache.atlas, 'sectors', sector)
  if (!foundSector.ok) {
    return fail({ ...noRecord(foundSector.error), nearest: nearAddresses([], foundSector.error.didYouMean) })
  }
  const { id: sectorId } = foundSector.value
  const row = selectHeatmap(cache, opportunitiesRoute(first)).matrix.rows.findIndex((one) => one.sector === sectorId)
  if (place === undefined && row >= 0) return { ok: true, value: { ...opportunitiesRoute(first), row } }
  if (place === undefined) return fail(noCell([head, sector]))
  const foundPlace = lookupIn(cache.atlas, 'places', place)
  if (!foundPlace.ok) {
    return fail({ ...noRecord(foundPlace.error), nearest: nearAddresses([sector], foundPlace.error.didYouMean) })
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, sector, place] })))
  const cell = cellRoute(cache, sectorId, foundPlace.value.id)
  return cell === undefined ? fail(noCell([head, sector, place])) : { ok: true, value: cell }
}

/** The records exist, but the map has no such row or column. */
const noCell = (path: readonly [string, ...string[]]): AddressProblem => ({
  message: {
    en: `the map has no cell at "${printAddress({ path })}"`,
    es: `el mapa no tiene celda en "${printAddress({ path })}"`,
  },
  nearest: [head],
})
