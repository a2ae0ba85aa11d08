/** The choice of the second end of a path. @module */
import { labelOf, lookup, summaryOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import { fitLine, justify } from '../../text/fit-line.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import { words } from '../../words.ts'
import { inputLine } from '../input-line.ts'
import type { PathPlace } from './route.ts'

/** Ids of the actors that what is typed may mean; the beginning of the path is not among them. */
export const endsAt = ({ model }: Pick<View, 'model'>, { input, from }: PathPlace): readonly string[] =>
  model.actorsCalled(input.text).filter((id) => id !== from)

/** How many suggestions show at once, below the line that is typed. */
export const endsHeight = ({ layout }: Pick<View, 'layout'>): number => Math.max(1, layout.full.innerHeight - 2)

function endLine({ model, state: { language } }: View, id: string, row: number, at: boolean, width: number): Line {
  const found = lookup(model.atlas, id)
  if (!found.ok) return blank
  const name = labelOf(model.atlas, found.value, language)
  const gist = summaryOf(model.atlas, found.value, language)
  if (at) return fitLine([{ text: `▸ ${name}  ${gist}`, tone: 'cursor', row }], width)
  return justify([{ text: `  ${name}`, row }], [{ text: gist, tone: 'muted' }], width, 30)
}

/** The line that is typed, and whom it may mean. */
export function suggestionLines(view: View, place: PathPlace): readonly Line[] {
  const { layout, state } = view
  const width = layout.full.innerWidth
  const input = inputLine(words.pathTo[state.language], place.input, true, width)
  if (place.input.text.trim() === '')
    return [input, blank, ...wrap(lineOf(words.pathPrompt[state.language], 'muted'), width)]
  const ends = endsAt(view, place)
  if (ends.length === 0) return [input, blank, ...wrap(lineOf(words.noResultsMessage[state.language]), width)]
  const height = endsHeight(view)
  const top = clamp(place.top, 0, ends.length - height)
  const shown = ends.slice(top, top + height)
  return [
    input,
    blank,
    ...shown.map((id, offset) => endLine(view, id, top + offset, top + offset === place.row, width)),
  ]
}
