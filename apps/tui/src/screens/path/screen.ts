/** How two records are connected, or the choice of the second, as a screen. Addresses: `path/<from>`, `path/<from>/<to>`. @module */

import { actorCollections, labelOf, labelOfId, lookup, shortLabelOf, suggest, summaryOf } from '@puente/core'
import { type Address, type AddressResult, fail, nodeAt, tooLong, unknownAddress } from '../../app/address.ts'
import { type AtlasCache, atlasQuery } from '../../app/atlas-cache.ts'
import { goBack } from '../../app/history.ts'
import { type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { wrap } from '../../text/arrange.ts'
import type { Document } from '../../text/document.ts'
import { blank, fitLine, justify, type Line, lineOf } from '../../text/line.ts'
import { pathsDocumentIn } from '../../views/paths.ts'
import { words } from '../../words.ts'
import { editCommands, leave, moveCommands, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import { inputLine, visibleRows, withInput } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type PathRoute, pathFrom, pathRoute } from './route.ts'

function routeAt(cache: AtlasCache, { path }: Address): AddressResult<PathRoute> {
  const [, first, second, ...rest] = path
  if (first === undefined) {
    const [cluster] = cache.atlas.records.clusters
    return fail(unknownAddress('path', cluster === undefined ? [] : [`path/${cluster.id}`]))
  }
  const from = nodeAt(cache, first, (end) => (second === undefined ? `path/${end}` : `path/${end}/${second}`))
  if (!from.ok) return from
  if (second === undefined) return { ok: true, value: pathRoute(from.value) }
  const to = nodeAt(cache, second, (end) => `path/${from.value}/${end}`)
  if (!to.ok) return to
  if (rest.length > 0) return fail(tooLong(`path/${from.value}/${to.value}`))
  return { ok: true, value: pathRoute(from.value, to.value) }
}

function shortName({ cache, state }: ScreenContext, id: string): string {
  const found = lookup(cache.atlas, id)
  return found.ok ? shortLabelOf(cache.atlas, found.value, state.language) : id
}

/** Both ends of the paths, as far as they are chosen. */
function title(context: ScreenContext, { from, to }: PathRoute): string {
  const start = labelOfId(context.cache.atlas, from, context.state.language)
  return to === undefined ? `${start} → …` : `${shortName(context, from)} → ${shortName(context, to)}`
}

/** The paths of a route, once both ends are chosen. */
const selectPaths = ({ cache, layout, state }: ScreenContext, { from, to }: PathRoute): Document | undefined =>
  to === undefined ? undefined : pathsDocumentIn(cache)(from, to, state.language, layout.full.innerWidth)

const pane = documentPane<PathRoute>(selectPaths, ({ layout }) => layout.full.innerHeight)

/** How many suggestions there are at most. */
const maxSuggestions = 100

/** Ids of the actors that a text may mean, memoized. */
const suggestionsIn = atlasQuery(
  'search',
  (text: string) => text,
  ({ atlas }, text) =>
    suggest(atlas, text, { collections: actorCollections, limit: maxSuggestions }).map(({ id }) => id),
)

/** Ids of the actors that the text may mean, without the start of the path. */
const selectEnds = ({ cache }: ScreenContext, { input, from }: PathRoute): readonly string[] =>
  suggestionsIn(cache)(input.text).filter((id) => id !== from)

/** How many suggestions show at once, below the line of text. */
const suggestionHeight = ({ layout }: ScreenContext): number => Math.max(1, layout.full.innerHeight - 2)

function move(context: ScreenContext, route: PathRoute, motion: Motion): PathRoute {
  if (route.to !== undefined) return pane.move(context, route, motion)
  return {
    ...route,
    ...moveListCursor(route, motion, suggestionHeight(context), selectEnds(context, route).length, context.count),
  }
}

/** The state with the selected suggestion as the other end. The choice does not become a step of the history. */
function choose(context: ScreenContext, route: PathRoute): State {
  const to = selectEnds(context, route)[route.row]
  return to === undefined ? context.state : { ...context.state, route: pathRoute(route.from, to) }
}

function suggestionLine(context: ScreenContext, id: string, row: number, isSelected: boolean, width: number): Line {
  const { atlas } = context.cache
  const { language } = context.state
  const found = lookup(atlas, id)
  if (!found.ok) return blank
  const name = labelOf(atlas, found.value, language)
  const summary = summaryOf(atlas, found.value, language)
  if (isSelected) return fitLine([{ text: `▸ ${name}  ${summary}`, tone: 'cursor', row }], width)
  return justify([{ text: `  ${name}`, row }], [{ text: summary, tone: 'muted' }], width, 30)
}

/** The line of text, and below it the actors that it may mean. */
function suggestionLines(context: ScreenContext, route: PathRoute): readonly Line[] {
  const { language } = context.state
  const width = context.layout.full.innerWidth
  const above = [inputLine(words.pathTo[language], route.input, true, width), blank]
  if (route.input.text.trim() === '') return [...above, ...wrap(lineOf(words.pathPrompt[language], 'muted'), width)]
  const ends = selectEnds(context, route)
  if (ends.length === 0) return [...above, ...wrap(lineOf(words.noResultsMessage[language]), width)]
  const rows = visibleRows(ends, route.top, suggestionHeight(context), (id, row) =>
    suggestionLine(context, id, row, row === route.row, width),
  )
  return [...above, ...rows]
}

function panel(context: ScreenContext, route: PathRoute): PanelContent {
  const { full } = context.layout
  const left = lineOf(title(context, route), 'title')
  const paths = selectPaths(context, route)
  return paths === undefined
    ? { pane: full, title: { left }, focused: true, lines: suggestionLines(context, route).slice(0, full.innerHeight) }
    : documentPanel(full, left, paths, route.cursor, true)
}

/** How two records are connected. */
export const path: WholeScreen<'path', 'path' | 'path-end'> = {
  title: (context, route) => `${words.path[context.state.language]} · ${title(context, route)}`,
  mode: ({ to }) => (to === undefined ? 'path-end' : 'path'),
  panels: (context, route) => [panel(context, route)],
  select: (route, row) => ({ ...route, row }),
  selection: (context, route) => {
    const id = route.to === undefined ? selectEnds(context, route)[route.row] : undefined
    const found = id === undefined ? undefined : lookup(context.cache.atlas, id)
    return found?.ok ? { entry: found.value } : targetSelection(pane.target(context, route))
  },
  commands: {
    ...moveCommands(move),
    ...sideCommands((context, route: PathRoute, by) => pane.moveAside(context, route, by) ?? route),
    ...editCommands((_view, route: PathRoute, change) => withInput(route, edit(route.input, change))),
    open: (context, route) => openTarget(context.state, pane.target(context, route)),
    back: ({ state }) => leave(state),
    choose,
    cancel: ({ state }) => goBack(state),
  },
  type: ({ state }, route, text) => ({ ...state, route: withInput(route, insert(route.input, text)) }),
  stops: (context, route) => pane.stops(context, route, (after) => ({ ...context.state, route: after })),
  enter: (_view, entry) => {
    const route = pathFrom(entry)
    return route === undefined ? { ok: false, error: undefined } : { ok: true, value: route }
  },
  heads: ['path'],
  addressOf: (_model, { from, to }) => ({ path: ['path', from, ...(to === undefined ? [] : [to])] }),
  routeAt,
}
