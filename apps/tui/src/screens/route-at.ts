import { lookup, nearest, type Result } from '@puente/core'
import { type Address, type AddressProblem, readAddress } from '../app/address/address.ts'
import { unknownAddress } from '../app/address/address-problems.ts'
import type { Model } from '../app/atlas-cache.ts'
import type { Place, ScreenName } from '../app/route.ts'
import type { Destination } from '../text/line.ts'
import { listPlace, recordPlace } from './browse/route.ts'
import { screenNames, screens } from './screens.ts'

/** Which screen has the addresses that begin with a word. */
const screenOf: ReadonlyMap<string, ScreenName> = new Map(
  screenNames.flatMap((name) => screens[name].heads.map((head): [string, ScreenName] => [head, name])),
)

/** The words that addresses begin with. */
export const addressHeads: readonly string[] = [...screenOf.keys()]

const onScreen = (name: ScreenName, model: Model, address: Address): Result<Place, AddressProblem> =>
  screens[name].placeAt(model, address)

/** Addresses that may have been meant by one that no screen has: with the first word, or all of it, put right. */
function nearestAddresses([head, ...rest]: Address['path'], ids: readonly string[]): readonly string[] {
  const heads = nearest(head, addressHeads)
  return [...heads.map((known) => [known, ...rest].join('/')), ...ids, ...heads]
}

function found(model: Model, text: string): Result<Place, AddressProblem> {
  const address = readAddress(text)
  const [head] = address.path
  const screen = screenOf.get(head)
  if (screen !== undefined) return onScreen(screen, model, address)
  const record = lookup(model.atlas, head)
  if (record.ok && address.path.length === 1) return { ok: true, value: recordPlace(model, record.value) }
  const ids = record.ok ? [head] : record.error.didYouMean
  return { ok: false, error: unknownAddress(text, nearestAddresses(address.path, ids)) }
}

/**
 * The place with an address. The bare id of a record is its address, too.
 *
 * @param text as somebody types it
 * @returns the place, or what is wrong with the address, and addresses near it at which there is something
 */
export function placeAt(model: Model, text: string): Result<Place, AddressProblem> {
  const place = found(model, text)
  if (place.ok) return place
  const { nearest: guesses, otherwise = [] } = place.error
  const isThere = (address: string) => found(model, address).ok
  const near = [...new Set(guesses)].filter(isThere)
  return { ok: false, error: { ...place.error, nearest: near.length > 0 ? near : otherwise.filter(isThere) } }
}

/** The place where a target leads; nothing where no screen has its address. */
export function destinationPlace(model: Model, destination: Destination): Place | undefined {
  switch (destination.kind) {
    case 'record':
      return recordPlace(model, destination.entry)
    case 'list':
      return listPlace(destination.collection, destination.line)
    case 'address': {
      const place = placeAt(model, destination.address)
      return place.ok ? place.value : undefined
    }
    default:
      return destination satisfies never
  }
}
