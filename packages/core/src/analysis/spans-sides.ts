/** Whether those who take part in something are on both sides of an atlas. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { actorsAsOf, tieEnds } from '../index/actors.ts'
import { type SideId, sideOfActor, sideOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Records } from '../model/generated/records.ts'
import { memoizePerDate } from '../util/memo.ts'

function sideOfParty(atlas: Atlas, id: string, asOf: PartialDate): readonly SideId[] {
  const { numberOf, sides } = actorsAsOf(atlas, asOf)
  const actor = numberOf(id)
  if (actor !== undefined) return [sides[actor]].flatMap((side) => side ?? [])
  const found = lookup(atlas, id)
  if (!found.ok) return []
  const { collection, record } = found.value
  switch (collection) {
    case 'places':
      return [sideOfPlace(atlas, id, asOf)].flatMap((side) => side ?? [])
    case 'clusters':
    case 'organizations':
      return [sideOfActor(atlas, record, asOf)].flatMap((side) => side ?? [])
    case 'partnerships':
      return [...(record.members ?? []).map(({ actor }) => actor), ...(record.targets ?? [])].flatMap((one) =>
        sideOfParty(atlas, one, asOf),
      )
    default:
      return []
  }
}

interface Participation {
  readonly place?: string | undefined
  readonly organisers?: readonly string[] | undefined
  readonly participants?: readonly { readonly who: string }[] | undefined
  readonly parties?: readonly (string | { readonly actor: string })[] | undefined
  readonly between?: readonly string[] | undefined
}

/** The ties of an atlas whose two actors are on different sides. */
export const tiesBetweenSides = /* @__PURE__ */ memoizePerDate(
  (atlas: Atlas, asOf: PartialDate): ReadonlySet<Records['ties']> => {
    const { sides } = actorsAsOf(atlas, asOf)
    const { first, second } = tieEnds(atlas)
    const sideAt = (actor = -1) => (actor < 0 ? undefined : sides[actor])
    return new Set(
      atlas.records.ties.filter((tie, position) => {
        const [a, b] = [first[position], second[position]]
        if (a === -1 || b === -1) return spansBothSides(atlas, tie, asOf)
        return sideAt(a) !== undefined && sideAt(b) !== undefined && sideAt(a) !== sideAt(b)
      }),
    )
  },
)

export function spansBothSides(atlas: Atlas, record: Participation, asOf: PartialDate): boolean {
  const { place, organisers = [], participants = [], parties = [], between = [] } = record
  const ids = [
    ...(place === undefined ? [] : [place]),
    ...organisers,
    ...participants.map(({ who }) => who),
    ...parties.map((party) => (typeof party === 'string' ? party : party.actor)),
    ...between,
  ]
  return new Set(ids.flatMap((id) => sideOfParty(atlas, id, asOf))).size > 1
}
