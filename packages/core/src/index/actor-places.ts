/** Where actors are, and where they seek partners: columns, so that whoever counts all actors reads no record. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { stored } from '../dataset/stored-index.ts'
import { actorCollections } from '../model/collection-name.ts'
import type { CompressedRows } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize } from '../util/memo.ts'

/** The places that actors name, in the order of the actors' numbers. */
export interface ActorPlaces {
  /** The ids that they name, by code. */
  readonly ids: readonly string[]
  /** The code of the place of each actor plus one; 0 for none. */
  readonly places: Uint32Array
  /** The same of its country. */
  readonly countries: Uint32Array
  /** The codes of the places in which each seeks partners. */
  readonly targets: CompressedRows
}

function makeActorPlaces({ records }: Atlas): ActorPlaces {
  const count = actorCollections.reduce((sum, name) => sum + records[name].length, 0)
  const codes = new Map<string, number>()
  const codeOf = (id: string) => {
    const code = codes.get(id) ?? codes.size
    codes.set(id, code)
    return code
  }
  const afterCode = (id: string | undefined) => (id === undefined ? 0 : codeOf(id) + 1)
  const [places, countries, starts] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count + 1)]
  const targets = new GrowableInt32()
  let actor = 0
  for (const name of actorCollections)
    for (const record of records[name]) {
      places[actor] = afterCode(record.place)
      countries[actor] = afterCode(record.country)
      for (const target of record.targets ?? []) targets.push(codeOf(target))
      starts[++actor] = targets.length
    }
  return { ids: [...codes.keys()], places, countries, targets: { starts, values: Uint32Array.from(targets.toArray()) } }
}

/** The places of all actors. */
export const actorPlaces = /* @__PURE__ */ memoize(
  (atlas: Atlas): ActorPlaces => stored(atlas, 'actors/places', () => makeActorPlaces(atlas)),
)

/** Holds 1 at each code whose place meets a condition. */
export const codesWhere = ({ ids }: ActorPlaces, isMet: (id: string) => boolean): Uint8Array =>
  Uint8Array.from(ids, (id) => (isMet(id) ? 1 : 0))

/** Whether an actor seeks partners in any place of some. */
export const seeksAny = ({ targets }: ActorPlaces, codes: Uint8Array, actor: number): boolean => {
  const { starts, values } = targets
  const to = starts[actor + 1] ?? 0
  for (let at = starts[actor] ?? 0; at < to; at++) if (codes[values[at] ?? 0] === 1) return true
  return false
}
