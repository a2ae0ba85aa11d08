/** What a search found. @module */

import {
  descriptionOf,
  type Entry,
  type Language,
  labelOf,
  type SearchHit,
  type SearchMatch,
  search,
  summaryOf,
  valuesAt,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { fitLine, justify, type Line, type Segment } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import { words } from '../../words.ts'
import type { SearchRoute } from './route.ts'

/** How many hits show at once, below the line that is typed. */
export const hitsHeight = ({ layout }: Pick<ScreenContext, 'layout'>): number =>
  Math.max(1, layout.full.innerHeight - 2)

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

function hitLine(
  { cache, state: { language } }: ScreenContext,
  hit: SearchHit,
  row: number,
  at: boolean,
  width: number,
): Line {
  const label = labelOf(cache.atlas, hit.entry, language)
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
    ...foundIn(hit, label, summaryOf(cache.atlas, hit.entry, language), language),
  ]
  const line = justify(left, [{ text: kind, tone: 'label' }], width, 30)
  if (!at) return line
  const text = fitLine(line, width)
    .map((segment) => segment.text)
    .join('')
  return [{ text: fit(text, width), tone: 'cursor', row }]
}

/** The visible hits of the search. */
export function hitLines(context: ScreenContext, route: SearchRoute): readonly Line[] {
  const { cache, layout, state } = context
  const width = layout.full.innerWidth
  if (route.input.text.trim() === '') return [[{ text: words.searchPrompt[state.language], tone: 'muted' }]]
  const hits = hitsIn(cache)(route.input.text)
  if (hits.length === 0) return [[{ text: words.noResultsMessage[state.language] }]]
  const height = hitsHeight(context)
  const top = clamp(route.top, 0, hits.length - height)
  return hits
    .slice(top, top + height)
    .map((hit, offset) => hitLine(context, hit, top + offset, top + offset === route.row, width))
}

/** How many hits a search shows: beyond, a better word helps more than scrolling. */
const mostHits = 100

/** What a text finds. */
export const hitsIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (text: string) => text,
    patience.track((text: string) => search(atlas, text, { limit: mostHits })),
  ),
)
