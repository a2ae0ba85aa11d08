/** What the signs on the map mean. @module */
import { lookup, shortLabelOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { flow } from '../../text/arrange.ts'
import type { Line } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { MapRoute } from './route.ts'
import { type Mark, marksOfSectors, sectorMark } from './sector-marks.ts'
import { actorsAt } from './viewports.ts'

const entry = ({ sign, tone }: Mark, meaning: string): Line => [
  tone === undefined ? { text: sign } : { text: sign, tone },
  { text: ` ${meaning}` },
]

/** The short name of a sector: a line has room for few letters. */
function nameOf({ cache, state }: ScreenContext, id: string): string {
  const found = lookup(cache.atlas, id)
  return found.ok ? shortLabelOf(cache.atlas, found.value, state.language) : id
}

/** Each sign with its meaning: the sectors first, then whoever is in several of them or in none. */
export function legendEntries(context: ScreenContext, route: MapRoute): readonly Line[] {
  const { cache, state } = context
  const { sectors, unplaced } = actorsAt(context, route)
  const { charset } = cache
  const { language } = state
  return [
    ...sectors.map((id, at) => entry(sectorMark(at, charset), nameOf(context, id))),
    entry(marksOfSectors([0, 1], [0, 1], charset), words.severalSectors[language]),
    entry(marksOfSectors([], [], charset), words.noSector[language]),
    [{ text: '+n', tone: 'key' as const }, { text: ` ${words.otherPlaces[language]}` }],
    ...(unplaced.length === 0
      ? []
      : [[{ text: `${unplaced.length} ${words.withoutPlace[language]}`, tone: 'muted' as const }]]),
  ]
}

/** The legend on as many lines as there are for it; the last of them goes on where it needs more. */
export function legendLines(context: ScreenContext, route: MapRoute, width: number, most: number): readonly Line[] {
  const lines = flow(legendEntries(context, route), 2, width)
  const rest = lines.slice(most - 1).flatMap((line, at) => (at === 0 ? line : [{ text: '  ' }, ...line]))
  return [...lines.slice(0, most - 1), rest]
}
