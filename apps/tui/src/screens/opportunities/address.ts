/** Addresses of the heat map: its columns, and the cell at hand. @module */
import { lookupIn, type Result } from '@puente/core'
import { type Address, type AddressProblem, printAddress } from '../../app/address/address.ts'
import { noRecord, tooLong } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { type OpportunitiesPlace, opportunitiesPlace } from './route.ts'
import { cellAt, heatAt } from './selectors.ts'

/** The word that these addresses begin with. `opportunities` alone is a collection. */
export const head = 'white-spots'

/** `white-spots`, and behind it the cell: `white-spots/automotive/nuevo-leon`. */
export function opportunitiesAddress(model: Model, place: OpportunitiesPlace): Address {
  const cell = cellAt(model, place)
  const isStart = place.row === 0 && place.column === 0 && isUsual(model, place)
  return { path: cell === undefined || isStart ? [head] : [head, cell.sector, cell.place] }
}

const isUsual = ({ questions }: Model, { by, side }: OpportunitiesPlace): boolean => {
  const [usual] = questions.heatSides()
  return usual !== undefined && usual.by === by && usual.side === side
}

const fail = (error: AddressProblem): Result<OpportunitiesPlace, AddressProblem> => ({ ok: false, error })

/** What is near an address: the same with a nearer id, and the map itself. */
const nearAddresses = (before: readonly string[], ids: readonly string[]) => [
  ...ids.map((id) => printAddress({ path: [head, ...before, id] })),
  head,
]

/** The map in whose columns a place is, at the cell of the sector and the place. */
function cellPlace(model: Model, sector: string, place: string): OpportunitiesPlace | undefined {
  for (const side of model.questions.heatSides()) {
    const start = opportunitiesPlace(side)
    const { matrix } = heatAt(model, start)
    const row = matrix.rows.findIndex((one) => one.sector === sector)
    const column = matrix.rows[row]?.cells.findIndex((cell) => cell.place === place) ?? -1
    if (row >= 0 && column >= 0) return { ...start, row, column, left: column }
  }
  return undefined
}

/** The place with an address that begins with the head. */
export function opportunitiesPlaceAt(model: Model, { path }: Address): Result<OpportunitiesPlace, AddressProblem> {
  const [, sector, place, ...rest] = path
  const [usual] = model.questions.heatSides()
  const nothing: AddressProblem = {
    message: {
      en: 'the atlas has no sector and place to show as a map',
      es: 'el atlas no tiene sector y lugar que mostrar como mapa',
    },
    nearest: ['home'],
  }
  if (usual === undefined) return fail(nothing)
  if (sector === undefined) return { ok: true, value: opportunitiesPlace(usual) }
  const foundSector = lookupIn(model.atlas, 'sectors', sector)
  if (!foundSector.ok) {
    return fail({ ...noRecord(foundSector.error), nearest: nearAddresses([], foundSector.error.didYouMean) })
  }
  const { id: sectorId } = foundSector.value
  const row = heatAt(model, opportunitiesPlace(usual)).matrix.rows.findIndex((one) => one.sector === sectorId)
  if (place === undefined && row >= 0) return { ok: true, value: { ...opportunitiesPlace(usual), row } }
  if (place === undefined) return fail(noCell([head, sector]))
  const foundPlace = lookupIn(model.atlas, 'places', place)
  if (!foundPlace.ok) {
    return fail({ ...noRecord(foundPlace.error), nearest: nearAddresses([sector], foundPlace.error.didYouMean) })
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, sector, place] })))
  const cell = cellPlace(model, sectorId, foundPlace.value.id)
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
