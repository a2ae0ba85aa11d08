/** Addresses of the heat map and its cells. @module */

import { lookupIn } from '@puente/core'
import { type Address, type AddressProblem, type AddressResult, fail, printAddress } from '../../app/address/address.ts'
import { noRecord, tooLong } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { heatSidesIn } from './heatmap.ts'
import { type OpportunitiesPlace, opportunitiesPlace } from './route.ts'
import { selectCell, selectHeatmap } from './selectors.ts'

/** The first word of these addresses; `opportunities` is a collection. */
export const head = 'white-spots'

/** `white-spots`, or with a cell `white-spots/automotive/nuevo-leon`. */
export function opportunitiesAddress(model: Model, place: OpportunitiesPlace): Address {
  const cell = selectCell(model, place)
  const isStart = place.row === 0 && place.column === 0 && isDefault(model, place)
  return { path: cell === undefined || isStart ? [head] : [head, cell.sector, cell.place] }
}

const isDefault = (model: Model, { by, side }: OpportunitiesPlace): boolean => {
  const [first] = heatSidesIn(model)()
  return first !== undefined && first.by === by && first.side === side
}

/** The suggestions for an address: the same with a similar id, and the map itself. */
const nearAddresses = (before: readonly string[], ids: readonly string[]) => [
  ...ids.map((id) => printAddress({ path: [head, ...before, id] })),
  head,
]

/** The map that has a column for a place, at the cell of a sector and that place. */
function cellPlace(model: Model, sector: string, place: string): OpportunitiesPlace | undefined {
  for (const side of heatSidesIn(model)()) {
    const start = opportunitiesPlace(side)
    const { matrix } = selectHeatmap(model, start)
    const row = matrix.rows.findIndex((one) => one.sector === sector)
    const column = matrix.rows[row]?.cells.findIndex((cell) => cell.place === place) ?? -1
    if (row >= 0 && column >= 0) return { ...start, row, column, left: column }
  }
  return undefined
}

/** The place with an address that begins with the head. */
export function opportunitiesPlaceAt(model: Model, { path }: Address): AddressResult<OpportunitiesPlace> {
  const [, sector, place, ...rest] = path
  const [first] = heatSidesIn(model)()
  const nothing: AddressProblem = {
    message: {
      en: 'the atlas has no sector and place to show as a map',
      es: 'el atlas no tiene sector y lugar que mostrar como mapa',
    },
    nearest: ['home'],
  }
  if (first === undefined) return fail(nothing)
  if (sector === undefined) return { ok: true, value: opportunitiesPlace(first) }
  const foundSector = lookupIn(model.atlas, 'sectors', sector)
  if (!foundSector.ok) {
    return fail({ ...noRecord(foundSector.error), nearest: nearAddresses([], foundSector.error.didYouMean) })
  }
  const { id: sectorId } = foundSector.value
  const row = selectHeatmap(model, opportunitiesPlace(first)).matrix.rows.findIndex((one) => one.sector === sectorId)
  if (place === undefined && row >= 0) return { ok: true, value: { ...opportunitiesPlace(first), row } }
  if (place === undefined) return fail(noCell([head, sector]))
  const foundPlace = lookupIn(model.atlas, 'places', place)
  if (!foundPlace.ok) {
    return fail({ ...noRecord(foundPlace.error), nearest: nearAddresses([sector], foundPlace.error.didYouMean) })
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, sector, place] })))
  const cell = cellPlace(model, sectorId, foundPlace.value.id)
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
