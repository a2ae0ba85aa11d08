import type { Atlas } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { type SideId, sideOfActor, sideOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'

function sideOfParty(atlas: Atlas, id: string, asOf: PartialDate): readonly SideId[] {
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

/** Who or what takes part in a record: in an event, a tie, an instrument or a story. */
interface Joining {
  readonly place?: string | undefined
  readonly organisers?: readonly string[] | undefined
  readonly participants?: readonly { readonly who: string }[] | undefined
  readonly parties?: readonly (string | { readonly actor: string })[] | undefined
  readonly between?: readonly string[] | undefined
}

/** Whether those who take part in a record stand on both sides of the atlas. */
export function joinsSides(atlas: Atlas, record: Joining, asOf: PartialDate): boolean {
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
