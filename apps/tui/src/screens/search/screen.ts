/** The search across all collections, as a screen. @module */

import {
  type Atlas,
  descriptionOf,
  type Language,
  labelOf,
  type SearchHit,
  search as searchAtlas,
  shownMatch,
  summaryOf,
} from '@puente/core'
import { toCsv } from '@puente/core/export'
import { atlasQuery } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import { moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { blank, justify, type Line, lineOf, type Segment } from '../../text/line.ts'
import { markSegments } from '../../views/record-links.ts'
import { words } from '../../words.ts'
import { editCommands, leave, moveCommands, moveTo } from '../actions.ts'
import { inputLine, selectedRow, visibleRows, withInput } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type SearchRoute, searchRoute } from './route.ts'

/** How many hits a search has at most: beyond, a better word helps more than scrolling. */
const maxHits = 100

/** The hits of a text, memoized. */
const hitsIn = atlasQuery(
  'search',
  (text: string) => text,
  ({ atlas }, text) => searchAtlas(atlas, text, { limit: maxHits }),
)

const selectHits = ({ cache }: ScreenContext, { input }: SearchRoute): readonly SearchHit[] => hitsIn(cache)(input.text)

const selectedHit = (context: ScreenContext, route: SearchRoute): SearchHit | undefined =>
  selectHits(context, route)[route.row]

/** How many hits show at once, below the line of text. */
const hitsHeight = ({ layout }: ScreenContext): number => Math.max(1, layout.full.innerHeight - 2)

/** The route with the focus on the hits; the same route without hits. */
const focusHits = (context: ScreenContext, route: SearchRoute): SearchRoute =>
  selectHits(context, route).length === 0 ? route : { ...route, focus: 'hits' }

/** The state with the selected hit open. The way back leads to the hits, where letters are commands. */
const openHit = (context: ScreenContext, route: SearchRoute): State =>
  selectedHit(context, route) === undefined
    ? context.state
    : openRecord({ ...context.state, route: focusHits(context, route) }, selectedHit(context, route)?.entry)

/** A text with the matched words highlighted. */
function highlight(text: string, ranges: readonly (readonly [start: number, end: number])[]): Line {
  const pieces: Segment[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(at, start), tone: 'muted' }, { text: text.slice(start, end), tone: 'match' })
    at = end
  }
  return [...pieces, { text: text.slice(at), tone: 'muted' }]
}

/** The matched text, or the summary where the label matched. */
function matchedText(atlas: Atlas, hit: SearchHit, label: string, language: Language): Line {
  const match = hit.matches.some(({ text }) => text === label) ? undefined : shownMatch(atlas, hit, language)
  return match === undefined
    ? [{ text: summaryOf(atlas, hit.entry, language), tone: 'muted' }]
    : highlight(match.text, match.ranges)
}

function hitLine(
  { cache, state: { language } }: ScreenContext,
  hit: SearchHit,
  row: number,
  isSelected: boolean,
  width: number,
) {
  const label = labelOf(cache.atlas, hit.entry, language)
  const inLabel = hit.matches.find(({ text }) => text === label)
  const kind = descriptionOf(hit.entry.collection).label.one[language]
  const name: Line =
    inLabel === undefined
      ? [{ text: label }]
      : highlight(label, inLabel.ranges).map(({ text, tone }) => (tone === 'match' ? { text, tone } : { text }))
  const left: Line = [
    { text: isSelected ? '▸ ' : '  ', row },
    ...name,
    ...markSegments(cache.atlas, hit.entry, language),
    { text: '  ' },
    ...matchedText(cache.atlas, hit, label, language),
  ]
  const line = justify(left, [{ text: kind, tone: 'label' }], width, 30)
  return isSelected ? selectedRow(line, width, row) : line
}

function hitLines(context: ScreenContext, route: SearchRoute): readonly Line[] {
  const { language } = context.state
  if (route.input.text.trim() === '') return [lineOf(words.searchPrompt[language], 'muted')]
  const hits = selectHits(context, route)
  if (hits.length === 0) return [lineOf(words.noResultsMessage[language])]
  return visibleRows(hits, route.top, hitsHeight(context), (hit, row) =>
    hitLine(context, hit, row, row === route.row, context.layout.full.innerWidth),
  )
}

/** A hit as cells: name, summary and collection. */
function hitCells(context: ScreenContext, route: SearchRoute, row: number): readonly string[] {
  const { atlas } = context.cache
  const { language } = context.state
  const entry = selectHits(context, route)[row]?.entry
  if (entry === undefined) return []
  const kind = descriptionOf(entry.collection).label.one[language]
  return [labelOf(atlas, entry, language), summaryOf(atlas, entry, language), kind]
}

/** Rows above a hit that was found by its text. */
const rowsAbove = 3

function panel(context: ScreenContext, route: SearchRoute): PanelContent {
  const { layout, state } = context
  const label = words.search[state.language]
  const { length } = selectHits(context, route)
  return {
    pane: layout.full,
    title: { left: lineOf(label, 'title'), ...(length === 0 ? {} : { right: lineOf(String(length), 'number') }) },
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
  selection: (context, route) => {
    const hit = selectedHit(context, route)
    return hit === undefined ? {} : { entry: hit.entry }
  },
  select: (route, row) => ({ ...route, row }),
  commands: {
    ...moveCommands((context, route: SearchRoute, motion) => ({
      ...route,
      ...moveListCursor(route, motion, hitsHeight(context), selectHits(context, route).length, context.count),
    })),
    ...editCommands((_view, route: SearchRoute, change) => withInput(route, edit(route.input, change))),
    choose: openHit,
    open: openHit,
    'to-hits': moveTo(focusHits),
    back: ({ state }) => leave(state),
    cancel: ({ state }) => leave(state),
  },
  stops: (context, route) => ({
    total: selectHits(context, route).length,
    at: route.row,
    textOf: (row) => hitCells(context, route, row).join('  '),
    to: (row) => ({ ...context.state, route: { ...route, row, top: Math.max(0, row - rowsAbove) } }),
  }),
  // The CSV is the same as that of `puente search --csv`.
  table: (context, route) => ({
    name: 'search',
    csv: () => toCsv(context.cache.atlas, { hits: selectHits(context, route) }, { language: context.state.language }),
    row: hitCells(context, route, route.row),
    column: 0,
  }),
  type: ({ state }, route, text) => ({ ...state, route: withInput(route, insert(route.input, text)) }),
  enter: () => ({ ok: true, value: searchRoute() }),
  heads: ['search'],
  addressOf: (_model, { input }) => ({ path: input.text === '' ? ['search'] : ['search', input.text] }),
  // All behind the first word is text, slashes too.
  routeAt: (_model, { path }) => ({ ok: true, value: searchRoute(path.slice(1).join('/')) }),
}
