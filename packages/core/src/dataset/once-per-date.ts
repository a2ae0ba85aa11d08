import type { PartialDate } from '../model/date-interval.ts'
import { type Atlas, oncePerAtlas } from './atlas.ts'

interface Kept<T> {
  readonly asOf: PartialDate
  readonly value: T
}

/**
 * Something made for an atlas as of a date, when it is first asked for. That of the day which the atlas describes is
 * kept as long as the atlas lives; of other days only the last, so that asking about many does not fill the memory.
 *
 * @param make makes it; must depend on the atlas and the date alone
 */
export function oncePerDate<T>(make: (atlas: Atlas, asOf: PartialDate) => T): (atlas: Atlas, asOf: PartialDate) => T {
  const keptOf = oncePerAtlas((): { usual?: Kept<T>; last?: Kept<T> } => ({}))
  return (atlas, asOf) => {
    const kept = keptOf(atlas)
    const which = asOf === atlas.manifest.asOf ? 'usual' : 'last'
    const earlier = kept[which]
    if (earlier?.asOf === asOf) return earlier.value
    const value = make(atlas, asOf)
    kept[which] = { asOf, value }
    return value
  }
}
