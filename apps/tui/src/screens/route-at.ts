import { lookup, nearest, type Result } from '@puente/core'
import { type Address, type AddressProblem, readAddress, unknownAddress } from '../app/address.ts'
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Route, ScreenName } from '../app/route.ts'
import type { Destination } from '../text/line.ts'
import { listRoute, recordRoute } from './browse/route.ts'
import { screenNames, screens } from './screens.ts'

/** Which screen has the addresses that begin with a word. */
const screenOf: ReadonlyMap<string, ScreenName> = new Map(
  screenNames.flatMap((name) => screens[name].heads.map((head): [string, ScreenName] => [head, name])),
)

/** The words that addresses begin with. */
export const addressHeads: readonly string[] = [...screenOf.keys()]

const onScreen = (name: ScreenName, cache: AtlasCache, address: Address): Result<Route, AddressProblem> =>
  screens[name].routeAt(cache, address)

/** Addresses that may have been meant by one that no screen has: with the first word, or all of it, put right. */
function nearestAddresses([head, ...rest]: Address['path'], ids: readonly string[]): readonly string[] {
  const heads = nearest(head, addressHeads)
  return [...heads.map((known) => [known, ...rest].join('/')), ...ids, ...heads]
}

function found(cache: AtlasCache, text: string): Result<Route, AddressProblem> {
  const address = readAddress(text)
  const [head] = address.path
  const screen = screenOf.get(head)
  if (screen !== undefined) return onScreen(screen, cache, address)
  const record = lookup(cache.atlas, head)
  if (record.ok && address.path.length === 1) return { ok: true, value: recordRoute(cache, record.value) }
  const ids = record.ok ? [head] : record.error.didYouMean
  return { ok: false, error: unknownAddress(text, nearestAddresses(address.path, ids)) }
}

/**
 * The place with an address. The bare id of a record is its address, too.
 *
 * @param text as somebody types it
 * @returns the place, or what is wrong with the address, and addresses near it at which there is something
 */
export function routeAt(cache: AtlasCache, text: string): Result<Route, AddressProblem> {
  const route = found(cache, text)
  if (route.ok) return route
  const { nearest: guesses, otherwise = [] } = route.error
  const isThere = (address: string) => found(cache, address).ok
  const near = [...new Set(guesses)].filter(isThere)
  return { ok: false, error: { ...route.error, nearest: near.length > 0 ? near : otherwise.filter(isThere) } }
}

/** The place where a target leads; nothing where no screen has its address. */
export function targetRoute(cache: AtlasCache, destination: Destination): Route | undefined {
  switch (destination.kind) {
    case 'record':
      return recordRoute(cache, destination.entry)
    case 'list':
      return listRoute(destination.collection, destination.line)
    case 'address': {
      const route = routeAt(cache, destination.address)
      return route.ok ? route.value : undefined
    }
    default:
      return destination satisfies never
  }
}
