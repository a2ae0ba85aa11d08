/** The search across all collections, as a screen. @module */
import { descriptionOf, labelOf, summaryOf } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { openRecord } from '../../app/history.ts'
import { type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert, type TextInput } from '../../app/text-input.ts'
import { blank, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { editing, leave, walking } from '../actions.ts'
import { inputLine } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { hitLines, hitsHeight, hitsIn } from './hit-lines.ts'
import { type SearchRoute, searchRoute } from './route.ts'

const hitAt = ({ cache }: ScreenContext, { input, row }: SearchRoute) => hitsIn(cache)(input.text)[row]

const walkHits = (context: ScreenContext, route: SearchRoute, motion: Motion): SearchRoute => ({
  ...route,
  ...moveListCursor(route, motion, hitsHeight(context), hitsIn(context.cache)(route.input.text).length, context.count),
})

const withInput = (route: SearchRoute, input: TextInput): SearchRoute =>
  input.text === route.input.text ? { ...route, input } : { ...route, input, row: 0, top: 0 }

/** The place with the keys in the list of hits; the same where there are none. */
const atHits = ({ cache }: ScreenContext, route: SearchRoute): SearchRoute =>
  hitsIn(cache)(route.input.text).length === 0 ? route : { ...route, focus: 'hits' }

/** The state with the marked hit open. One comes back to the list of hits, where letters are commands. */
function openHit(context: ScreenContext, route: SearchRoute): State {
  const hit = hitAt(context, route)
  if (hit === undefined) return context.state
  return openRecord({ ...context.state, route: atHits(context, route) }, hit.entry)
}

/** A hit as it is shown: what it is called, what it is about, and of which collection it is. */
function hitCells({ cache, state: { language } }: ScreenContext, route: SearchRoute, row: number): readonly string[] {
  const hit = hitsIn(cache)(route.input.text)[row]
  if (hit === undefined) return []
  const { entry } = hit
  return [
    labelOf(cache.atlas, entry, language),
    summaryOf(cache.atlas, entry, language),
    descriptionOf(entry.collection).label.one[language],
  ]
}

/** The hits as `puente search --csv` prints them. */
const hitsCsv = ({ cache, state: { language } }: ScreenContext, route: SearchRoute): string =>
  toCsv(cache.atlas, { hits: hitsIn(cache)(route.input.text) }, { language })

/** Rows above a hit that is gone to. */
const rowsAbove = 3

function panel(context: ScreenContext, route: SearchRoute): PanelContent {
  const { layout, state, cache } = context
  const label = words.search[state.language]
  const found = hitsIn(cache)(route.input.text).length
  return {
    pane: layout.full,
    title: { left: lineOf(label, 'title'), ...(found === 0 ? {} : { right: lineOf(String(found), 'number') }) },
    focused: true,
    lines: [
      inputLine(label, route.input, route.focus === 'typing', layout.full.innerWidth),
      blank,
      ...hitLines(context, route),
    ],
  }
}

/** The search across all collections. */
export const search: WholeScreen<'search', 'search' | 'hits'> = {
  title: ({ state: { language } }, { input }) =>
    input.text === '' ? words.search[language] : `${words.search[language]} "${input.text}"`,
  mode: ({ focus }) => (focus === 'typing' ? 'search' : 'hits'),
  panels: (context, route) => [panel(context, route)],
  atHand: (context, route) => {
    const hit = hitAt(context, route)
    return hit === undefined ? {} : { entry: hit.entry }
  },
  mark: (route, row) => ({ ...route, row }),
  commands: {
    ...walking(walkHits),
    ...editing((_view, route, change) => withInput(route, edit(route.input, change))),
    choose: openHit,
    open: openHit,
    'to-hits': (context, route) => ({ ...context.state, route: atHits(context, route) }),
    back: ({ state }) => leave(state),
    cancel: ({ state }) => leave(state),
  },
  stops: (context, route) => ({
    total: hitsIn(context.cache)(route.input.text).length,
    at: route.row,
    textOf: (row) => hitCells(context, route, row).join('  '),
    to: (row) => ({ ...context.state, route: { ...route, row, top: Math.max(0, row - rowsAbove) } }),
  }),
  table: (context, route) => ({
    name: 'search',
    csv: () => hitsCsv(context, route),
    row: hitCells(context, route, route.row),
    column: 0,
  }),
  type: ({ state }, route, text) => ({ ...state, route: withInput(route, insert(route.input, text)) }),
  enter: () => ({ ok: true, value: searchRoute() }),
  heads: ['search'],
  addressOf: (_model, { input }) => ({ path: input.text === '' ? ['search'] : ['search', input.text] }),
  // What stands behind the first word is all text, so that a slash in it needs no care.
  routeAt: (_model, { path }) => ({ ok: true, value: searchRoute(path.slice(1).join('/')) }),
}
