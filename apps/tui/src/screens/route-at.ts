/** The routes of addresses and of targets. @module */
import { lookup, nearest } from '@puente/core'
import {
  type Address,
  type AddressProblem,
  type AddressResult,
  fail,
  printAddress,
  readAddress,
  unknownAddress,
} from '../app/address.ts'
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Route, ScreenName } from '../app/route.ts'
import type { Destination } from '../text/line.ts'
import { listRoute, recordRoute } from './browse/route.ts'
import { screenNames, screens } from './screens.ts'

/** The screen of the addresses that begin with a word. */
const screenOf: ReadonlyMap<string, ScreenName> = new Map(
  screenNames.flatMap((name) => screens[name].heads.map((head): [string, ScreenName] => [head, name])),
)

/** The first words of all addresses. */
export const addressHeads: readonly string[] = [...screenOf.keys()]

/** Problem: an address has a query, and what is at it has none. The values may belong into the path, as in `search/solar`. */
function withoutQuery({ path }: Address, query: string): AddressProblem {
  const plain = printAddress({ path })
  return {
    message: { en: `"${plain}" takes no "?${query}"`, es: `"${plain}" no admite "?${query}"` },
    nearest: [
      ...[...new URLSearchParams(query).values()].map((value) => printAddress({ path: [...path, value] })),
      plain,
    ],
  }
}

const onScreen = (name: ScreenName, cache: AtlasCache, address: Address): AddressResult<Route> =>
  address.query === undefined || screens[name].hasQuery
    ? screens[name].routeAt(cache, address)
    : fail(withoutQuery(address, address.query))

/** Suggestions for an address that no screen has: with the first word corrected, or the whole address. */
function nearestAddresses([head, ...rest]: Address['path'], ids: readonly string[]): readonly string[] {
  const heads = nearest(head, addressHeads)
  return [...heads.map((known) => [known, ...rest].join('/')), ...ids, ...heads]
}

function found(cache: AtlasCache, text: string): AddressResult<Route> {
  const address = readAddress(text)
  const [head] = address.path
  const screen = screenOf.get(head)
  if (screen !== undefined) return onScreen(screen, cache, address)
  const record = lookup(cache.atlas, head)
  if (record.ok && address.path.length === 1)
    return address.query === undefined
      ? { ok: true, value: recordRoute(cache, record.value) }
      : fail(withoutQuery(address, address.query))
  const ids = record.ok ? [head] : record.error.didYouMean
  return fail(unknownAddress(text, nearestAddresses(address.path, ids)))
}

/**
 * The route with an address. The id of a record alone is an address too.
 *
 * @param text as the user types it
 * @returns the route, or what is wrong with the address, with similar addresses that exist
 */
export function routeAt(cache: AtlasCache, text: string): AddressResult<Route> {
  const route = found(cache, text)
  if (route.ok) return route
  const { nearest: guesses, otherwise = [] } = route.error
  const isThere = (address: string) => found(cache, address).ok
  const near = [...new Set(guesses)].filter(isThere)
  return fail({ ...route.error, nearest: near.length > 0 ? near : otherwise.filter(isThere) })
}

/** The route of a target; undefined where no screen has its address. */
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
