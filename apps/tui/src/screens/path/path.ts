/** How two records are connected, as a screen. @module */

import { labelOfId, lookup, shortLabelOf } from '@puente/core'
import { follow, goBack } from '../../app/history.ts'
import { cursorBeside, type Motion, moveCursor, moveListCursor, targetAt } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert, type TextInput } from '../../app/text-input.ts'
import type { Document } from '../../text/document.ts'
import { lineOf, type Target } from '../../text/line.ts'
import { pathsDocumentIn } from '../../views/paths.ts'
import { words } from '../../words.ts'
import { editing, leave, sidewards, walking } from '../actions.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { pathAddress, pathRouteAt } from './address.ts'
import { type PathRoute, pathFrom, pathRoute } from './route.ts'
import { endsAt, endsHeight, suggestionLines } from './suggestions.ts'

function shortName({ cache, state }: ScreenContext, id: string): string {
  const found = lookup(cache.atlas, id)
  return found.ok ? shortLabelOf(cache.atlas, found.value, state.language) : id
}

/** Who is connected with whom, as far as it is chosen. */
function title(context: ScreenContext, { from, to }: PathRoute): string {
  const start = labelOfId(context.cache.atlas, from, context.state.language)
  return to === undefined ? `${start} → …` : `${shortName(context, from)} → ${shortName(context, to)}`
}

/** The paths of a place, once both ends are chosen. */
const pathsOf = ({ cache, layout, state }: ScreenContext, { from, to }: PathRoute): Document | undefined =>
  to === undefined ? undefined : pathsDocumentIn(cache)(from, to, state.language, layout.full.innerWidth)

function targetOf(context: ScreenContext, route: PathRoute): Target | undefined {
  const paths = pathsOf(context, route)
  return paths && targetAt(paths, route.cursor, context.layout.full.innerHeight)?.target
}

function walk(context: ScreenContext, route: PathRoute, motion: Motion): PathRoute {
  const paths = pathsOf(context, route)
  if (paths === undefined)
    return {
      ...route,
      ...moveListCursor(route, motion, endsHeight(context), endsAt(context, route).length, context.count),
    }
  return { ...route, cursor: moveCursor(paths, route.cursor, context.layout.full.innerHeight, motion, context.count) }
}

const withInput = (route: PathRoute, input: TextInput): PathRoute =>
  input.text === route.input.text ? { ...route, input } : { ...route, input, row: 0, top: 0 }

/** The state with the marked suggestion as the other end. The choice itself is not gone back to. */
function choose(context: ScreenContext, route: PathRoute): State {
  const to = endsAt(context, route)[route.row]
  return to === undefined ? context.state : { ...context.state, route: pathRoute(route.from, to) }
}

function panel(context: ScreenContext, route: PathRoute): PanelContent {
  const { layout } = context
  const pane = layout.full
  const paths = pathsOf(context, route)
  const seen = paths === undefined ? '' : progress(paths, route.cursor, pane.innerHeight)
  return {
    pane,
    title: { left: lineOf(title(context, route), 'title'), ...(seen === '' ? {} : { right: lineOf(seen, 'muted') }) },
    focused: true,
    lines:
      paths === undefined
        ? suggestionLines(context, route).slice(0, pane.innerHeight)
        : documentLines(paths, route.cursor, pane.innerHeight, 'cursor'),
  }
}

/** How two records are connected. */
export const path: WholeScreen<'path', 'path' | 'path-end'> = {
  title: (context, route) => `${words.path[context.state.language]} · ${title(context, route)}`,
  mode: ({ to }) => (to === undefined ? 'path-end' : 'path'),
  panels: (context, route) => [panel(context, route)],
  mark: (route, row) => ({ ...route, row }),
  atHand: (context, route) => {
    const target = targetOf(context, route)
    const id = route.to === undefined ? endsAt(context, route)[route.row] : undefined
    const found = id === undefined ? undefined : lookup(context.cache.atlas, id)
    const entry = target?.destination.kind === 'record' ? target.destination.entry : found?.ok ? found.value : undefined
    return {
      ...(entry === undefined ? {} : { entry }),
      ...(target?.citations === undefined ? {} : { citations: target.citations }),
    }
  },
  commands: {
    ...walking(walk),
    ...sidewards((context, route, by) => {
      const paths = pathsOf(context, route)
      const cursor = paths && cursorBeside(paths, route.cursor, context.layout.full.innerHeight, by)
      return cursor === undefined ? route : { ...route, cursor }
    }),
    ...editing((_view, route, change) => withInput(route, edit(route.input, change))),
    open: (context, route) => {
      const target = targetOf(context, route)
      return target === undefined ? context.state : follow(context.state, target.destination)
    },
    back: ({ state }) => leave(state),
    choose,
    cancel: ({ state }) => goBack(state),
  },
  type: ({ state }, route, text) => ({ ...state, route: withInput(route, insert(route.input, text)) }),
  stops: (context, route) => {
    const paths = pathsOf(context, route)
    if (paths === undefined) return undefined
    const { innerHeight } = context.layout.full
    return documentStops(paths, route.cursor, innerHeight, (cursor) => ({
      ...context.state,
      route: { ...route, cursor },
    }))
  },
  enter: (_view, entry) => {
    const route = pathFrom(entry)
    return route === undefined ? { ok: false, error: undefined } : { ok: true, value: route }
  },
  heads: ['path'],
  addressOf: pathAddress,
  routeAt: pathRouteAt,
}
