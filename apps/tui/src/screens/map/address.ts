/** Addresses of maps: `map`, `map/<side>`, with `?organizations` for those too, and `#` and who is marked. @module */
import { nearest, type Result } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { type MapPlace, mapPlace } from './route.ts'

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
