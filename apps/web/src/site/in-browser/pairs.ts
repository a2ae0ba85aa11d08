/** Pairs of actors between whom a site has the ways, as numbers: their ids would be ten times as much to load. @module */
import { type Atlas, actorCollections } from '@puente/core'

/** For each actor, in the order of the atlas, the numbers of those to whom the ways are files. */
export type PackedPairs = readonly (readonly number[])[]

const actorIds = ({ records }: Atlas): readonly string[] =>
  actorCollections.flatMap((name) => records[name].map(({ id }) => id))

/** The pairs among some addresses, like `path/claut/hegan`, and the other addresses. */
export function packPairs(
  atlas: Atlas,
  addresses: readonly string[],
): { readonly pairs: PackedPairs; readonly others: readonly string[] } {
  const numbers = new Map(actorIds(atlas).map((id, at) => [id, at]))
  const pairs: number[][] = Array.from(numbers, () => [])
  const others = addresses.filter((address) => {
    const [head, from = '', to = '', ...rest] = address.split('/')
    const [one, other] = [numbers.get(from), numbers.get(to)]
    if (head !== 'path' || one === undefined || other === undefined || rest.length > 0) return true
    pairs[one]?.push(other)
    return false
  })
  return { pairs: pairs.map((list) => list.toSorted((a, b) => a - b)), others }
}

/** The addresses that {@link packPairs} was given. */
export function pairAddresses(atlas: Atlas, pairs: PackedPairs): readonly string[] {
  const ids = actorIds(atlas)
  return pairs.flatMap((list, from) => list.map((to) => `path/${ids[from]}/${ids[to]}`))
}
