/** How two records are connected, as a screen. @module */
import { labelOf, labelOfId, lookup, shortLabelOf, summaryOf } from '@puente/core'
import { goBack, goTo } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { besideTarget, type Motion, read, targetAt } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { State } from '../../app/state.ts'
import { edit, insert, type TextInput } from '../../app/text-input.ts'
import { fitLine, justify } from '../../text/fit-line.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import type { Document, Target } from '../../views/document.ts'
import { words } from '../../words.ts'
import { destinationPlace, editing, leave, sidewards, walking } from '../actions.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import { inputLine } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type PathPlace, pathAddress, pathPlace, pathPlaceAt } from './route.ts'

/** Ids of the actors that what is typed may mean; the beginning of the path is not among them. */
const endsAt = ({ model }: Pick<View, 'model'>, { input, from }: PathPlace): readonly string[] =>
  model.actorsCalled(input.text).filter((id) => id !== from)

/** How many suggestions show at once, below the line that is typed. */
const endsHeight = ({ layout }: Pick<View, 'layout'>): number => Math.max(1, layout.full.innerHeight - 2)

function endLine({ model, state: { language } }: View, id: string, row: number, at: boolean, width: number): Line {
  const found = lookup(model.atlas, id)
  if (!found.ok) return blank
  const name = labelOf(model.atlas, found.value, language)
  const gist = summaryOf(model.atlas, found.value, language)
  if (at) return fitLine([{ text: `▸ ${name}  ${gist}`, tone: 'cursor', row }], width)
  return justify([{ text: `  ${name}`, row }], [{ text: gist, tone: 'muted' }], width, 30)
}

/** The line that is typed, and whom it may mean. */
function suggestionLines(view: View, place: PathPlace): readonly Line[] {
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

function shortName({ model, state }: View, id: string): string {
  const found = lookup(model.atlas, id)
  return found.ok ? shortLabelOf(model.atlas, found.value, state.language) : id
}

/** Who is connected with whom, as far as it is chosen. */
function title(view: View, { from, to }: PathPlace): string {
  const start = labelOfId(view.model.atlas, from, view.state.language)
  return to === undefined ? `${start} → …` : `${shortName(view, from)} → ${shortName(view, to)}`
}

/** The paths of a place, once both ends are chosen. */
const pathsOf = ({ model, layout, state }: View, { from, to }: PathPlace): Document | undefined =>
  to === undefined ? undefined : model.paths(from, to, state.language, layout.full.innerWidth)

function targetOf(view: View, place: PathPlace): Target | undefined {
  const paths = pathsOf(view, place)
  return paths && targetAt(paths, place.reading, view.layout.full.innerHeight)?.target
}

function walk(view: View, place: PathPlace, motion: Motion): PathPlace {
  const paths = pathsOf(view, place)
  if (paths === undefined)
    return { ...place, ...moveRows(place, motion, endsHeight(view), endsAt(view, place).length, view.count) }
  return { ...place, reading: read(paths, place.reading, view.layout.full.innerHeight, motion, view.count) }
}

const withInput = (place: PathPlace, input: TextInput): PathPlace =>
  input.text === place.input.text ? { ...place, input } : { ...place, input, row: 0, top: 0 }

/** The state with the marked suggestion as the other end. The choice itself is not gone back to. */
function choose(view: View, place: PathPlace): State {
  const to = endsAt(view, place)[place.row]
  return to === undefined ? view.state : { ...view.state, place: pathPlace(place.from, to) }
}

function panel(view: View, place: PathPlace): PanelContent {
  const { layout } = view
  const pane = layout.full
  const paths = pathsOf(view, place)
  const seen = paths === undefined ? '' : progress(paths, place.reading, pane.innerHeight)
  return {
    pane,
    title: { left: lineOf(title(view, place), 'title'), ...(seen === '' ? {} : { right: lineOf(seen, 'muted') }) },
    focused: true,
    lines:
      paths === undefined
        ? suggestionLines(view, place).slice(0, pane.innerHeight)
        : documentLines(paths, place.reading, pane.innerHeight, 'cursor'),
  }
}

/** How two records are connected. */
export const path: WholeScreen<'path'> = {
  title: (view, place) => `${words.path[view.state.language]} · ${title(view, place)}`,
  mode: ({ to }) => (to === undefined ? 'path-end' : 'path'),
  panels: (view, place) => [panel(view, place)],
  mark: (place, row) => ({ ...place, row }),
  atHand: (view, place) => {
    const target = targetOf(view, place)
    const id = place.to === undefined ? endsAt(view, place)[place.row] : undefined
    const found = id === undefined ? undefined : lookup(view.model.atlas, id)
    const entry = target?.destination.kind === 'record' ? target.destination.entry : found?.ok ? found.value : undefined
    return {
      ...(entry === undefined ? {} : { entry }),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walk),
    ...sidewards((view, place, by) => {
      const paths = pathsOf(view, place)
      const reading = paths && besideTarget(paths, place.reading, view.layout.full.innerHeight, by)
      return reading === undefined ? place : { ...place, reading }
    }),
    ...editing((_view, place, change) => withInput(place, edit(place.input, change))),
    open: (view, place) => {
      const target = targetOf(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
    choose,
    cancel: ({ state }) => goBack(state),
  },
  type: ({ state }, place, text) => ({ ...state, place: withInput(place, insert(place.input, text)) }),
  stops: (view, place) => {
    const paths = pathsOf(view, place)
    if (paths === undefined) return undefined
    const { innerHeight } = view.layout.full
    return documentStops(paths, place.reading, innerHeight, (reading) => ({
      ...view.state,
      place: { ...place, reading },
    }))
  },
  heads: ['path'],
  addressOf: pathAddress,
  placeAt: pathPlaceAt,
}
