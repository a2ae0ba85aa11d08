/** Whether those who take part in something are on both sides of an atlas. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { isBetween, numbersIn, recordIndex } from '../dataset/record-index.ts'
import { actorsAsOf, tieEnds } from '../index/actors.ts'
import { fieldIndex } from '../index/field-index.ts'
import { type SideId, sideOfPlace } from '../index/geography.ts'
import { involved } from '../index/involved.ts'
import { bitsOfCode } from '../index/value-index.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Records } from '../model/generated/records.ts'
import { hasBit } from '../util/bit-set.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { memoizeByKey, memoizePerDate } from '../util/memo.ts'
import { ofOwnDate } from './as-of.ts'

/** Finds the sides of the record with a number: of an actor or a place its own, of a partnership those of all in it. */
const sidesByNumber = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate) => {
  const { count, sideOf } = actorsAsOf(atlas, asOf)
  const { idAt } = recordIndex(atlas.records)
  const [places, partnerships] = [numbersIn(atlas.records, 'places'), numbersIn(atlas.records, 'partnerships')]
  const listOf = (side: SideId | undefined) => (side === undefined ? [] : [side])
  const sidesOfOther = memoizeByKey((number: number): readonly SideId[] => {
    if (isBetween(places, number)) return listOf(sideOfPlace(atlas, idAt(number), asOf))
    if (!isBetween(partnerships, number)) return []
    const { members, targets } = involved(atlas)
    const position = number - partnerships.start
    return [...rowAt(members, position), ...rowAt(targets, position)].flatMap(sidesAt)
  })
  const sidesAt = (number: number): readonly SideId[] =>
    number < count ? listOf(sideOf(number)) : sidesOfOther(number)
  return sidesAt
})

function sidesOfParty(atlas: Atlas, id: string, asOf: PartialDate): readonly SideId[] {
  const { numberOf } = recordIndex(atlas.records)
  const number = numberOf(id)
  if (number !== undefined) return sidesByNumber(atlas, asOf)(number)
  const found = lookup(atlas, id)
  return found.ok ? sidesOfParty(atlas, found.value.record.id, asOf) : []
}

interface Participation {
  readonly place?: string | undefined
  readonly organisers?: readonly string[] | undefined
  readonly participants?: readonly { readonly who: string }[] | undefined
  readonly parties?: readonly (string | { readonly actor: string })[] | undefined
  readonly between?: readonly string[] | undefined
}

function findTiesBetween(atlas: Atlas, asOf: PartialDate): Uint8Array {
  const { sideOf } = actorsAsOf(atlas, asOf)
  const { first, second } = tieEnds(atlas)
  const across = new Uint8Array(first.length)
  const areApart = (a: number, b: number) => {
    const [one, other] = [sideOf(a), sideOf(b)]
    return one !== undefined && other !== undefined && one !== other
  }
  for (let position = 0; position < first.length; position++) {
    const a = first[position] ?? -1
    const b = second[position] ?? -1
    const tie = a < 0 || b < 0 ? atlas.records.ties[position] : undefined
    across[position] = (tie === undefined ? areApart(a, b) : spansBothSides(atlas, tie, asOf)) ? 1 : 0
  }
  return across
}

/** Holds 1 at the position of each tie whose two actors are on different sides. */
export const tiesBetweenSides = /* @__PURE__ */ memoizePerDate(
  (atlas: Atlas, asOf: PartialDate): Uint8Array =>
    ofOwnDate(atlas, asOf, 'ties/between sides', () => findTiesBetween(atlas, asOf)),
)

function findEventsBetween(atlas: Atlas, asOf: PartialDate): Uint8Array {
  const { events } = involved(atlas)
  const sidesAt = sidesByNumber(atlas, asOf)
  return Uint8Array.from(atlas.records.events.keys(), (position) => {
    let [only, spans]: [SideId | undefined, boolean] = [undefined, false]
    for (const number of rowAt(events, position))
      for (const side of sidesAt(number)) {
        only ??= side
        spans ||= side !== only
      }
    return spans ? 1 : 0
  })
}

/** Holds 1 at the position of each event of which the place and those who take part are on different sides. */
export const eventsBetweenSides = /* @__PURE__ */ memoizePerDate(
  (atlas: Atlas, asOf: PartialDate): Uint8Array =>
    ofOwnDate(atlas, asOf, 'events/between sides', () => findEventsBetween(atlas, asOf)),
)

/** Tests whether the tie at a position has a basis. */
export function tiesOfBasis(atlas: Atlas, basis: Records['ties']['basis']): (position: number) => boolean {
  const { own } = fieldIndex(atlas, 'ties', 'basis')
  const code = own.codeOf.get(basis)
  if (code === undefined) return () => false
  const bits = bitsOfCode(own, code)
  return (position) => hasBit(bits, position)
}

export function spansBothSides(atlas: Atlas, record: Participation, asOf: PartialDate): boolean {
  const { place, organisers = [], participants = [], parties = [], between = [] } = record
  const ids = [
    ...(place === undefined ? [] : [place]),
    ...organisers,
    ...participants.map(({ who }) => who),
    ...parties.map((party) => (typeof party === 'string' ? party : party.actor)),
    ...between,
  ]
  return new Set(ids.flatMap((id) => sidesOfParty(atlas, id, asOf))).size > 1
}
