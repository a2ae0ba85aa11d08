/** The choice of the second end of a path. @module */

import { actorCollections, labelOf, lookup, suggest, summaryOf } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { wrap } from '../../text/arrange.ts'
import { blank, fitLine, justify, type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { inputLine } from '../input-line.ts'
import type { PathRoute } from './route.ts'

/** Ids of the actors that what is typed may mean; the beginning of the path is not among them. */
export const endsAt = ({ cache }: Pick<ScreenContext, 'cache'>, { input, from }: PathRoute): readonly string[] =>
  actorsCalled(cache)(input.text).filter((id) => id !== from)

/** How many suggestions show at once, below the line that is typed. */
export const endsHeight = ({ layout }: Pick<ScreenContext, 'layout'>): number =>
  Math.max(1, layout.full.innerHeight - 2)

function endLine(
  { cache, state: { language } }: ScreenContext,
  id: string,
  row: number,
  at: boolean,
  width: number,
): Line {
  const found = lookup(cache.atlas, id)
  if (!found.ok) return blank
  const name = labelOf(cache.atlas, found.value, language)
  const gist = summaryOf(cache.atlas, found.value, language)
  if (at) return fitLine([{ text: `▸ ${name}  ${gist}`, tone: 'cursor', row }], width)
  return justify([{ text: `  ${name}`, row }], [{ text: gist, tone: 'muted' }], width, 30)
}

/** The line that is typed, and whom it may mean. */
export function suggestionLines(context: ScreenContext, route: PathRoute): readonly Line[] {
  const { layout, state } = context
  const width = layout.full.innerWidth
  const input = inputLine(words.pathTo[state.language], route.input, true, width)
  if (route.input.text.trim() === '')
    return [input, blank, ...wrap(lineOf(words.pathPrompt[state.language], 'muted'), width)]
  const ends = endsAt(context, route)
  if (ends.length === 0) return [input, blank, ...wrap(lineOf(words.noResultsMessage[state.language]), width)]
  const height = endsHeight(context)
  const top = clamp(route.top, 0, ends.length - height)
  const shown = ends.slice(top, top + height)
  return [
    input,
    blank,
    ...shown.map((id, offset) => endLine(context, id, top + offset, top + offset === route.row, width)),
  ]
}

/** How many ends are offered for what is being typed. */
const mostEnds = 100

/** Ids of the actors that a name which is being typed may mean. */
const actorsCalled = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (text: string) => text,
    patience.track((text: string) =>
      suggest(atlas, text, { collections: actorCollections, limit: mostEnds }).map(({ id }) => id),
    ),
  ),
)
