/** The search across all collections, as a screen. @module */

import {
  descriptionOf,
  type Entry,
  type Language,
  labelOf,
  type SearchHit,
  type SearchMatch,
  search as searchAtlas,
  summaryOf,
  valuesAt,
} from '@puente/core'
import { toCsv } from '@puente/core/export'
import { perAtlas } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import { remembering } from '../../app/memoize.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { edit, insert } from '../../app/text-input.ts'
import { justify } from '../../text/fit-line.ts'
import { blank, type Line, lineOf, type Segment } from '../../text/line.ts'
import { words } from '../../words.ts'
import { editCommands, leave, moveCommands, moveTo } from '../actions.ts'
import { inputLine } from '../input-line.ts'
import { selectedRow, visibleRows, withInput } from '../list-lines.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type SearchPlace, searchPlace } from './route.ts'

/** How many hits a search has at most: beyond, a better word helps more than scrolling. */
const maxHits = 100

/** The hits of a text, memoized. */
const hitsIn = perAtlas(({ atlas, patience }) =>
  remembering(
    (text: string) => text,
    patience.foreseeing((text: string) => searchAtlas(atlas, text, { limit: maxHits })),
  ),
)

const selectHits = ({ model }: View, { input }: SearchPlace): readonly SearchHit[] => hitsIn(model)(input.text)

const selectedHit = (view: View, place: SearchPlace): SearchHit | undefined => selectHits(view, place)[place.row]

/** How many hits show at once, below the line of text. */
const hitsHeight = ({ layout }: View): number => Math.max(1, layout.full.innerHeight - 2)

/** The place with the focus on the hits; the same place without hits. */
const focusHits = (view: View, place: SearchPlace): SearchPlace =>
  selectHits(view, place).length === 0 ? place : { ...place, focus: 'hits' }

/** The state with the selected hit open. The way back leads to the hits, where letters are commands. */
const openHit = (view: View, place: SearchPlace): State =>
  selectedHit(view, place) === undefined
    ? view.state
    : openRecord({ ...view.state, place: focusHits(view, place) }, selectedHit(view, place)?.entry)

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

/** Whether a matched text is in the reader's language, or in no language at all. */
function isReadable(language: Language, { record }: Entry, { path, text }: SearchMatch): boolean {
  return valuesAt(record, path).every(
    (value) =>
      typeof value !== 'object' ||
      value === null ||
      Reflect.get(value, language) === text ||
      !Object.values(value).includes(text),
  )
}

/** The matched text, or the summary where the label matched. */
function matchedText({ entry, matches }: SearchHit, label: string, summary: string, language: Language): Line {
  const match = matches.find(({ text }) => text === label)
    ? undefined
    : matches.find((one) => isReadable(language, entry, one))
  return match === undefined ? [{ text: summary, tone: 'muted' }] : highlight(match.text, match.ranges)
}

function hitLine(
  { model, state: { language } }: View,
  hit: SearchHit,
  row: number,
  isSelected: boolean,
  width: number,
) {
  const label = labelOf(model.atlas, hit.entry, language)
  const inLabel = hit.matches.find(({ text }) => text === label)
  const kind = descriptionOf(hit.entry.collection).label.one[language]
  const name: Line =
    inLabel === undefined
      ? [{ text: label }]
      : highlight(label, inLabel.ranges).map(({ text, tone }) => (tone === 'match' ? { text, tone } : { text }))
  const left: Line = [
    { text: isSelected ? '▸ ' : '  ', row },
    ...name,
    { text: '  ' },
    ...matchedText(hit, label, summaryOf(model.atlas, hit.entry, language), language),
  ]
  const line = justify(left, [{ text: kind, tone: 'label' }], width, 30)
  return isSelected ? selectedRow(line, width, row) : line
}

function hitLines(view: View, place: SearchPlace): readonly Line[] {
  const { language } = view.state
  if (place.input.text.trim() === '') return [lineOf(words.searchPrompt[language], 'muted')]
  const hits = selectHits(view, place)
  if (hits.length === 0) return [lineOf(words.noResultsMessage[language])]
  return visibleRows(hits, place.top, hitsHeight(view), (hit, row) =>
    hitLine(view, hit, row, row === place.row, view.layout.full.innerWidth),
  )
}

/** A hit as cells: name, summary and collection. */
function hitCells(view: View, place: SearchPlace, row: number): readonly string[] {
  const { atlas } = view.model
  const { language } = view.state
  const entry = selectHits(view, place)[row]?.entry
  if (entry === undefined) return []
  const kind = descriptionOf(entry.collection).label.one[language]
  return [labelOf(atlas, entry, language), summaryOf(atlas, entry, language), kind]
}

/** Rows above a hit that was found by its text. */
const rowsAbove = 3

function panel(view: View, place: SearchPlace): PanelContent {
  const { layout, state } = view
  const label = words.search[state.language]
  const { length } = selectHits(view, place)
  return {
    pane: layout.full,
    title: { left: lineOf(label, 'title'), ...(length === 0 ? {} : { right: lineOf(String(length), 'number') }) },
    focused: true,
    lines: [
      inputLine(label, place.input, place.focus === 'typing', layout.full.innerWidth),
      blank,
      ...hitLines(view, place),
    ],
  }
}

/** The search across all collections. */
export const search: WholeScreen<'search', 'search' | 'hits'> = {
  title: ({ state: { language } }, { input }) =>
    input.text === '' ? words.search[language] : `${words.search[language]} "${input.text}"`,
  mode: ({ focus }) => (focus === 'typing' ? 'search' : 'hits'),
  panels: (view, place) => [panel(view, place)],
  atHand: (view, place) => {
    const hit = selectedHit(view, place)
    return hit === undefined ? {} : { entry: hit.entry }
  },
  mark: (place, row) => ({ ...place, row }),
  commands: {
    ...moveCommands((view, place: SearchPlace, motion) => ({
      ...place,
      ...moveRows(place, motion, hitsHeight(view), selectHits(view, place).length, view.count),
    })),
    ...editCommands((_view, place: SearchPlace, change) => withInput(place, edit(place.input, change))),
    choose: openHit,
    open: openHit,
    'to-hits': moveTo(focusHits),
    back: ({ state }) => leave(state),
    cancel: ({ state }) => leave(state),
  },
  stops: (view, place) => ({
    total: selectHits(view, place).length,
    at: place.row,
    textOf: (row) => hitCells(view, place, row).join('  '),
    to: (row) => ({ ...view.state, place: { ...place, row, top: Math.max(0, row - rowsAbove) } }),
  }),
  // The CSV is the same as that of `puente search --csv`.
  table: (view, place) => ({
    name: 'search',
    csv: () => toCsv(view.model.atlas, { hits: selectHits(view, place) }, { language: view.state.language }),
    row: hitCells(view, place, place.row),
    column: 0,
  }),
  type: ({ state }, place, text) => ({ ...state, place: withInput(place, insert(place.input, text)) }),
  enter: () => ({ ok: true, value: searchPlace() }),
  heads: ['search'],
  addressOf: (_model, { input }) => ({ path: input.text === '' ? ['search'] : ['search', input.text] }),
  // All behind the first word is text, slashes too.
  placeAt: (_model, { path }) => ({ ok: true, value: searchPlace(path.slice(1).join('/')) }),
}
