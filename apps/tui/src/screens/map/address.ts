/** Addresses of maps: `map`, `map/<side>`, with `?organizations` for those too, and `#` and who is marked. @module */
import { nearest, type Result } from '@puente/core'
import { type Address, type AddressProblem, tooLong, unknownAddress } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { type MapRoute, mapRoute } from './route.ts'

const withOrganizations = 'organizations'

/** The address of a map. */
export const mapAddress = (_model: AtlasCache, { side, actor, organizations }: MapRoute): Address => ({
  path: side === undefined ? ['map'] : ['map', side],
  ...(organizations ? { query: withOrganizations } : {}),
  ...(actor === undefined ? {} : { mark: actor }),
})

/** The map at an address. */
export function mapRouteAt(cache: AtlasCache, { path, query, mark }: Address): Result<MapRoute, AddressProblem> {
  const [, name, ...rest] = path
  const { sides } = cache.atlas.manifest
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
      ...mapRoute,
      organizations: query === withOrganizations,
      ...(side === undefined ? {} : { side }),
      ...(mark === undefined ? {} : { actor: mark }),
    },
  }
}
