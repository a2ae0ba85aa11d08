/** The search across all collections, as a screen. @module */
import {
  descriptionOf,
  type Entry,
  type Language,
  labelOf,
  type SearchHit,
  type SearchMatch,
  summaryOf,
  valuesAt,
} from '@puente/core'
import { toCsv } from '@puente/core/export'
import { goTo } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { State } from '../../app/state.ts'
import { edit, insert, type TextInput } from '../../app/text-input.ts'
import { fitLine, justify } from '../../text/fit-line.ts'
import { blank, type Line, lineOf, type Segment } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import { words } from '../../words.ts'
import { editing, leave, walking } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import { inputLine } from '../input-line.ts'
import type { PanelContent, WholeScreen } from '../screen-definition.ts'
import { type SearchPlace, searchPlace } from './route.ts'

/** How many hits show at once, below the line that is typed. */
const hitsHeight = ({ layout }: Pick<View, 'layout'>): number => Math.max(1, layout.full.innerHeight - 2)

/** A text with the found words marked. */
function marked(text: string, ranges: readonly (readonly [start: number, end: number])[]): Line {
  const pieces: Segment[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(at, start), tone: 'muted' }, { text: text.slice(start, end), tone: 'match' })
    at = end
  }
  return [...pieces, { text: text.slice(at), tone: 'muted' }]
}

/** Whether a found text is not the translation for other readers. */
function isFor(language: Language, { record }: Entry, { path, text }: SearchMatch): boolean {
  return valuesAt(record, path).every(
    (value) =>
      typeof value !== 'object' ||
      value === null ||
      Reflect.get(value, language) === text ||
      !Object.values(value).includes(text),
  )
}

/** Where the words were found, unless the label shows it already. */
function foundIn(hit: SearchHit, label: string, gist: string, language: Language): Line {
  const match = hit.matches.find((one) => one.text !== label && isFor(language, hit.entry, one))
  return hit.matches.some(({ text }) => text === label) || match === undefined
    ? [{ text: gist, tone: 'muted' }]
    : marked(match.text, match.ranges)
}

function hitLine({ model, state: { language } }: View, hit: SearchHit, row: number, at: boolean, width: number): Line {
  const label = labelOf(model.atlas, hit.entry, language)
  const inLabel = hit.matches.find(({ text }) => text === label)
  const kind = descriptionOf(hit.entry.collection).label.one[language]
  const name: Line =
    inLabel === undefined
      ? [{ text: label }]
      : marked(label, inLabel.ranges).map(({ text, tone }) => (tone === 'match' ? { text, tone } : { text }))
  const left: Line = [
    { text: at ? '▸ ' : '  ', row },
    ...name,
    { text: '  ' },
    ...foundIn(hit, label, summaryOf(model.atlas, hit.entry, language), language),
  ]
  const line = justify(left, [{ text: kind, tone: 'label' }], width, 30)
  if (!at) return line
  const text = fitLine(line, width)
    .map((segment) => segment.text)
    .join('')
  return [{ text: fit(text, width), tone: 'cursor', row }]
}

/** The visible hits of the search. */
function hitLines(view: View, place: SearchPlace): readonly Line[] {
  const { model, layout, state } = view
  const width = layout.full.innerWidth
  if (place.input.text.trim() === '') return [[{ text: words.searchPrompt[state.language], tone: 'muted' }]]
  const hits = model.hits(place.input.text)
  if (hits.length === 0) return [[{ text: words.noResultsMessage[state.language] }]]
  const height = hitsHeight(view)
  const top = clamp(place.top, 0, hits.length - height)
  return hits
    .slice(top, top + height)
    .map((hit, offset) => hitLine(view, hit, top + offset, top + offset === place.row, width))
}

const hitAt = ({ model }: View, { input, row }: SearchPlace) => model.hits(input.text)[row]

const walkHits = (view: View, place: SearchPlace, motion: Motion): SearchPlace => ({
  ...place,
  ...moveRows(place, motion, hitsHeight(view), view.model.hits(place.input.text).length, view.count),
})

const withInput = (place: SearchPlace, input: TextInput): SearchPlace =>
  input.text === place.input.text ? { ...place, input } : { ...place, input, row: 0, top: 0 }

/** The place with the keys in the list of hits; the same where there are none. */
const atHits = ({ model }: View, place: SearchPlace): SearchPlace =>
  model.hits(place.input.text).length === 0 ? place : { ...place, focus: 'hits' }

/** The state with the marked hit open. One comes back to the list of hits, where letters are commands. */
function openHit(view: View, place: SearchPlace): State {
  const hit = hitAt(view, place)
  if (hit === undefined) return view.state
  return goTo({ ...view.state, place: atHits(view, place) }, recordPlace(view.model, hit.entry))
}

/** A hit as it is shown: what it is called, what it is about, and of which collection it is. */
function hitCells({ model, state: { language } }: View, place: SearchPlace, row: number): readonly string[] {
  const hit = model.hits(place.input.text)[row]
  if (hit === undefined) return []
  const { entry } = hit
  return [
    labelOf(model.atlas, entry, language),
    summaryOf(model.atlas, entry, language),
    descriptionOf(entry.collection).label.one[language],
  ]
}

/** The hits as `puente search --csv` prints them. */
const hitsCsv = ({ model, state: { language } }: View, place: SearchPlace): string =>
  toCsv(model.atlas, { hits: model.hits(place.input.text) }, { language })

/** Rows above a hit that is gone to. */
const rowsAbove = 3

function panel(view: View, place: SearchPlace): PanelContent {
  const { layout, state, model } = view
  const label = words.search[state.language]
  const found = model.hits(place.input.text).length
  return {
    pane: layout.full,
    title: { left: lineOf(label, 'title'), ...(found === 0 ? {} : { right: lineOf(String(found), 'number') }) },
    focused: true,
    lines: [
      inputLine(label, place.input, place.focus === 'typing', layout.full.innerWidth),
      blank,
      ...hitLines(view, place),
    ],
  }
}

/** The search across all collections. */
export const search: WholeScreen<'search'> = {
  title: ({ state: { language } }, { input }) =>
    input.text === '' ? words.search[language] : `${words.search[language]} "${input.text}"`,
  mode: ({ focus }) => (focus === 'typing' ? 'search' : 'hits'),
  panels: (view, place) => [panel(view, place)],
  atHand: (view, place) => {
    const hit = hitAt(view, place)
    return hit === undefined ? {} : { entry: hit.entry }
  },
  mark: (place, row) => ({ ...place, row }),
  commands: {
    ...walking(walkHits),
    ...editing((_view, place, change) => withInput(place, edit(place.input, change))),
    choose: openHit,
    open: openHit,
    'to-hits': (view, place) => ({ ...view.state, place: atHits(view, place) }),
    back: ({ state }) => leave(state),
    cancel: ({ state }) => leave(state),
  },
  stops: (view, place) => ({
    total: view.model.hits(place.input.text).length,
    at: place.row,
    textOf: (row) => hitCells(view, place, row).join('  '),
    to: (row) => ({ ...view.state, place: { ...place, row, top: Math.max(0, row - rowsAbove) } }),
  }),
  table: (view, place) => ({
    name: 'search',
    csv: () => hitsCsv(view, place),
    row: hitCells(view, place, place.row),
    column: 0,
  }),
  type: ({ state }, place, text) => ({ ...state, place: withInput(place, insert(place.input, text)) }),
  heads: ['search'],
  addressOf: (_model, { input }) => ({ path: input.text === '' ? ['search'] : ['search', input.text] }),
  // What stands behind the first word is all text, so that a slash in it needs no care.
  placeAt: (_model, { path }) => ({ ok: true, value: searchPlace(path.slice(1).join('/')) }),
}
