import { type Entry, nearest, type Result, type SideId } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { Point } from './camera.ts'

/** The map of the atlas, with somebody marked on it. */
export interface MapPlace {
  readonly screen: 'map'
  /** The side whose part of the world shows; absent: all. */
  readonly side?: SideId
  /** Id of the actor who is marked; absent: the first that the map shows. */
  readonly actor?: string
  /** Whether organizations show beside clusters. */
  readonly organizations: boolean
  /** How often it was zoomed in. */
  readonly zoom: number
  /** What stands in the middle; absent: as far as it goes, all that is shown. */
  readonly centre?: Point
}

/** The whole map. */
export const mapPlace: MapPlace = { screen: 'map', organizations: false, zoom: 0 }

/** The map with a record marked, if it is an actor. */
export function mapAround(entry: Entry | undefined): MapPlace {
  if (entry?.collection !== 'clusters' && entry?.collection !== 'organizations') return mapPlace
  return { ...mapPlace, actor: entry.record.id, organizations: entry.collection === 'organizations' }
}

const withOrganizations = 'organizations'

/** The address of a map. */
export const mapAddress = (_model: Model, { side, actor, organizations }: MapPlace): Address => ({
  path: side === undefined ? ['map'] : ['map', side],
  ...(organizations ? { query: withOrganizations } : {}),
  ...(actor === undefined ? {} : { mark: actor }),
})

/** The map at an address. */
export function mapPlaceAt(model: Model, { path, query, mark }: Address): Result<MapPlace, AddressProblem> {
  const [, name, ...rest] = path
  const { sides } = model.atlas.manifest
  const side = sides.find((one) => one === name)
  if (name !== undefined && side === undefined) {
    const near = nearest(name, sides)
    return {
      ok: false,
      error: unknownAddress(
        `map/${name}`,
        (near.length > 0 ? near : sides).map((one) => `map/${one}`),
      ),
    }
  }
  if (rest.length > 0) return { ok: false, error: tooLong(`map/${name}`) }
  return {
    ok: true,
    value: {
      ...mapPlace,
      organizations: query === withOrganizations,
      ...(side === undefined ? {} : { side }),
      ...(mark === undefined ? {} : { actor: mark }),
    },
  }
}
