/** How two records are connected, or the choice of the second, as a screen. Addresses: `path/<from>`, `path/<from>/<to>`. @module */
import { actorCollections, labelOf, labelOfId, lookup, shortLabelOf, suggest, summaryOf } from '@puente/core'
import { type Address, type AddressResult, fail } from '../../app/address/address.ts'
import { tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import { nodeAt } from '../../app/address/subject-at.ts'
import { type Model, perAtlas } from '../../app/atlas-cache.ts'
import { goBack } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import { remembering } from '../../app/memoize.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import type { Document } from '../../text/document.ts'
import { fitLine, justify } from '../../text/fit-line.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import { pathsDocumentIn } from '../../views/paths.ts'
import { words } from '../../words.ts'
import { editCommands, leave, moveCommands, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import { inputLine } from '../input-line.ts'
import { visibleRows, withInput } from '../list-lines.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type PathPlace, pathFrom, pathPlace } from './route.ts'

function placeAt(model: Model, { path }: Address): AddressResult<PathPlace> {
  const [, first, second, ...rest] = path
  if (first === undefined) {
    const [cluster] = model.atlas.records.clusters
    return fail(unknownAddress('path', cluster === undefined ? [] : [`path/${cluster.id}`]))
  }
  const from = nodeAt(model, first, (end) => (second === undefined ? `path/${end}` : `path/${end}/${second}`))
  if (!from.ok) return from
  if (second === undefined) return { ok: true, value: pathPlace(from.value) }
  const to = nodeAt(model, second, (end) => `path/${from.value}/${end}`)
  if (!to.ok) return to
  if (rest.length > 0) return fail(tooLong(`path/${from.value}/${to.value}`))
  return { ok: true, value: pathPlace(from.value, to.value) }
}

function shortName({ model, state }: View, id: string): string {
  const found = lookup(model.atlas, id)
  return found.ok ? shortLabelOf(model.atlas, found.value, state.language) : id
}

/** Both ends of the paths, as far as they are chosen. */
function title(view: View, { from, to }: PathPlace): string {
  const start = labelOfId(view.model.atlas, from, view.state.language)
  return to === undefined ? `${start} → …` : `${shortName(view, from)} → ${shortName(view, to)}`
}

/** The paths of a place, once both ends are chosen. */
const selectPaths = ({ model, layout, state }: View, { from, to }: PathPlace): Document | undefined =>
  to === undefined ? undefined : pathsDocumentIn(model)(from, to, state.language, layout.full.innerWidth)

const pane = documentPane<PathPlace>(selectPaths, ({ layout }) => layout.full.innerHeight)

/** How many suggestions there are at most. */
const maxSuggestions = 100

/** Ids of the actors that a text may mean, memoized. */
const suggestionsIn = perAtlas(({ atlas, patience }) =>
  remembering(
    (text: string) => text,
    patience.foreseeing((text: string) =>
      suggest(atlas, text, { collections: actorCollections, limit: maxSuggestions }).map(({ id }) => id),
    ),
  ),
)

/** Ids of the actors that the text may mean, without the start of the path. */
const selectEnds = ({ model }: View, { input, from }: PathPlace): readonly string[] =>
  suggestionsIn(model)(input.text).filter((id) => id !== from)

/** How many suggestions show at once, below the line of text. */
const suggestionHeight = ({ layout }: View): number => Math.max(1, layout.full.innerHeight - 2)

function move(view: View, place: PathPlace, motion: Motion): PathPlace {
  if (place.to !== undefined) return pane.move(view, place, motion)
  return { ...place, ...moveRows(place, motion, suggestionHeight(view), selectEnds(view, place).length, view.count) }
}

/** The state with the selected suggestion as the other end. The choice does not become a step of the history. */
function choose(view: View, place: PathPlace): State {
  const to = selectEnds(view, place)[place.row]
  return to === undefined ? view.state : { ...view.state, place: pathPlace(place.from, to) }
}

function suggestionLine(view: View, id: string, row: number, isSelected: boolean, width: number): Line {
  const { atlas } = view.model
  const { language } = view.state
  const found = lookup(atlas, id)
  if (!found.ok) return blank
  const name = labelOf(atlas, found.value, language)
  const summary = summaryOf(atlas, found.value, language)
  if (isSelected) return fitLine([{ text: `▸ ${name}  ${summary}`, tone: 'cursor', row }], width)
  return justify([{ text: `  ${name}`, row }], [{ text: summary, tone: 'muted' }], width, 30)
}

/** The line of text, and below it the actors that it may mean. */
function suggestionLines(view: View, place: PathPlace): readonly Line[] {
  const { language } = view.state
  const width = view.layout.full.innerWidth
  const above = [inputLine(words.pathTo[language], place.input, true, width), blank]
  if (place.input.text.trim() === '') return [...above, ...wrap(lineOf(words.pathPrompt[language], 'muted'), width)]
  const ends = selectEnds(view, place)
  if (ends.length === 0) return [...above, ...wrap(lineOf(words.noResultsMessage[language]), width)]
  const rows = visibleRows(ends, place.top, suggestionHeight(view), (id, row) =>
    suggestionLine(view, id, row, row === place.row, width),
  )
  return [...above, ...rows]
}

function panel(view: View, place: PathPlace): PanelContent {
  const { full } = view.layout
  const left = lineOf(title(view, place), 'title')
  const paths = selectPaths(view, place)
  return paths === undefined
    ? { pane: full, title: { left }, focused: true, lines: suggestionLines(view, place).slice(0, full.innerHeight) }
    : documentPanel(full, left, paths, place.reading, true)
}

/** How two records are connected. */
export const path: WholeScreen<'path', 'path' | 'path-end'> = {
  title: (view, place) => `${words.path[view.state.language]} · ${title(view, place)}`,
  mode: ({ to }) => (to === undefined ? 'path-end' : 'path'),
  panels: (view, place) => [panel(view, place)],
  mark: (place, row) => ({ ...place, row }),
  atHand: (view, place) => {
    const id = place.to === undefined ? selectEnds(view, place)[place.row] : undefined
    const found = id === undefined ? undefined : lookup(view.model.atlas, id)
    return found?.ok ? { entry: found.value } : targetSelection(pane.target(view, place))
  },
  commands: {
    ...moveCommands(move),
    ...sideCommands((view, place: PathPlace, by) => pane.moveAside(view, place, by) ?? place),
    ...editCommands((_view, place: PathPlace, change) => withInput(place, edit(place.input, change))),
    open: (view, place) => openTarget(view.state, pane.target(view, place)),
    back: ({ state }) => leave(state),
    choose,
    cancel: ({ state }) => goBack(state),
  },
  type: ({ state }, place, text) => ({ ...state, place: withInput(place, insert(place.input, text)) }),
  stops: (view, place) => pane.stops(view, place, (after) => ({ ...view.state, place: after })),
  enter: (_view, entry) => {
    const place = pathFrom(entry)
    return place === undefined ? { ok: false, error: undefined } : { ok: true, value: place }
  },
  heads: ['path'],
  addressOf: (_model, { from, to }) => ({ path: ['path', from, ...(to === undefined ? [] : [to])] }),
  placeAt,
}
