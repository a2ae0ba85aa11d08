/** Addresses of the heat map: its columns, and the cell at hand. @module */

import { lookupIn, type Result } from '@puente/core'
import { type Address, type AddressProblem, noRecord, printAddress, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { heatSidesIn } from './heat.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { cellAt, heatAt } from './selectors.ts'

/** The word that these addresses begin with. `opportunities` alone is a collection. */
export const head = 'white-spots'

/** `white-spots`, and behind it the cell: `white-spots/automotive/nuevo-leon`. */
export function opportunitiesAddress(cache: AtlasCache, route: OpportunitiesRoute): Address {
  const cell = cellAt(cache, route)
  const isStart = route.row === 0 && route.column === 0 && isUsual(cache, route)
  return { path: cell === undefined || isStart ? [head] : [head, cell.sector, cell.place] }
}

const isUsual = (cache: AtlasCache, { by, side }: OpportunitiesRoute): boolean => {
  const [usual] = heatSidesIn(cache)()
  return usual !== undefined && usual.by === by && usual.side === side
}

const fail = (error: AddressProblem): Result<OpportunitiesRoute, AddressProblem> => ({ ok: false, error })

/** What is near an address: the same with a nearer id, and the map itself. */
const nearAddresses = (before: readonly string[], ids: readonly string[]) => [
  ...ids.map((id) => printAddress({ path: [head, ...before, id] })),
  head,
]

/** The map in whose columns a place is, at the cell of the sector and the place. */
function cellRoute(cache: AtlasCache, sector: string, place: string): OpportunitiesRoute | undefined {
  for (const side of heatSidesIn(cache)()) {
    const start = opportunitiesRoute(side)
    const { matrix } = heatAt(cache, start)
    const row = matrix.rows.findIndex((one) => one.sector === sector)
    const column = matrix.rows[row]?.cells.findIndex((cell) => cell.place === place) ?? -1
    if (row >= 0 && column >= 0) return { ...start, row, column, left: column }
  }
  return undefined
}

/** The place with an address that begins with the head. */
export function opportunitiesRouteAt(cache: AtlasCache, { path }: Address): Result<OpportunitiesRoute, AddressProblem> {
  const [, sector, place, ...rest] = path
  const [usual] = heatSidesIn(cache)()
  const nothing: AddressProblem = {
    message: {
      en: 'the atlas has no sector and place to show as a map',
      es: 'el atlas no tiene sector y lugar que mostrar como mapa',
    },
    nearest: ['home'],
  }
  if (usual === undefined) return fail(nothing)
  if (sector === undefined) return { ok: true, value: opportunitiesRoute(usual) }
  const foundSector = lookupIn(cache.atlas, 'sectors', sector)
  if (!foundSector.ok) {
    return fail({ ...noRecord(foundSector.error), nearest: nearAddresses([], foundSector.error.didYouMean) })
  }
  const { id: sectorId } = foundSector.value
  const row = heatAt(cache, opportunitiesRoute(usual)).matrix.rows.findIndex((one) => one.sector === sectorId)
  if (place === undefined && row >= 0) return { ok: true, value: { ...opportunitiesRoute(usual), row } }
  if (place === undefined) return fail(noCell([head, sector]))
  const foundPlace = lookupIn(cache.atlas, 'places', place)
  if (!foundPlace.ok) {
    return fail({ ...noRecord(foundPlace.error), nearest: nearAddresses([sector], foundPlace.error.didYouMean) })
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, sector, place] })))
  const cell = cellRoute(cache, sectorId, foundPlace.value.id)
  return cell === undefined ? fail(noCell([head, sector, place])) : { ok: true, value: cell }
}

/** The ids are there, but the map has no such row or column. */
const noCell = (path: readonly [string, ...string[]]): AddressProblem => ({
  message: {
    en: `the map has no cell at "${printAddress({ path })}"`,
    es: `el mapa no tiene celda en "${printAddress({ path })}"`,
  },
  nearest: [head],
})
