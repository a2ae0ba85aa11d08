/** The heat map above, the cell at hand below it. @module */
import { labelOfId } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { type Line, lineOf, truncateLine } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { signLines } from '../../views/signs.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { cellLines } from './cell-document.ts'
import { cellInBrief, cellTitle } from './describe-cell.ts'
import type { Measure } from './heat.ts'
import { mapLines } from './heatmap-lines.ts'
import { heatSigns, opportunityWords } from './opportunity-words.ts'
import type { OpportunitiesRoute } from './route.ts'
import { cellAt, cellDocumentAt, heatAt, heightsAt, readerAt, settled } from './selectors.ts'

const measureWords = {
  spots: opportunityWords.whiteSpots,
  actors: opportunityWords.actors,
  ties: opportunityWords.ties,
} as const satisfies Record<Measure, unknown>

/** Whose places the columns are, and what the cells are shaded by. */
function title({ cache, state: { language } }: ScreenContext, { by, side, measure }: OpportunitiesRoute): Line {
  const columns = `${opportunityWords[by][language]}, ${labelOfId(cache.atlas, side, language)}`
  return [
    { text: capital(measureWords[measure][language]), tone: 'title' },
    { text: ` · ${columns}`, tone: 'muted' },
  ]
}

/** The cell in words where there is no room to read: what it is, and what is there. */
function briefLines(context: ScreenContext, route: OpportunitiesRoute, height: number): readonly Line[] {
  const cell = cellAt(context.cache, route)
  if (cell === undefined) return [lineOf(words.noResultsMessage[context.state.language])]
  const reader = readerAt(context)
  const { language } = reader
  const brief = cellInBrief(heatAt(context.cache, route), cell, language)
  const [name, told] = [cellTitle(reader, cell), brief]
  const lines: readonly Line[] =
    height < 2 ? [[{ text: `${name}: `, tone: 'heading' }, { text: told }]] : [lineOf(name, 'heading'), lineOf(told)]
  return lines.map((line) => truncateLine(line, reader.width))
}

/** The cell as it is read, or the beginning of it while one moves in the map. */
function toldLines(context: ScreenContext, route: OpportunitiesRoute, height: number): readonly Line[] {
  if (route.focus === 'cell') return documentLines(cellDocumentAt(context, route), route.cursor, height, 'cursor')
  const cell = cellAt(context.cache, route)
  if (height < 3 || cell === undefined) return briefLines(context, route, height)
  return cellLines(readerAt(context), heatAt(context.cache, route), cell, height)
}

/** The heat map, and what is told of the cell at hand. */
export function opportunitiesPanels(context: ScreenContext, route: OpportunitiesRoute): readonly PanelContent[] {
  const { language } = context.state
  const reader = readerAt(context)
  const { map, legend, cell } = heightsAt(context, route)
  const heat = heatAt(context.cache, route)
  const cursor = route.focus === 'map' ? 'cursor' : 'dimCursor'
  const read = route.focus === 'cell' ? progress(cellDocumentAt(context, route), route.cursor, cell) : ''
  return [
    {
      pane: context.layout.full,
      title: { left: title(context, route), ...(read === '' ? {} : { right: lineOf(read, 'muted') }) },
      focused: true,
      lines: [
        ...(map === 0 ? [] : mapLines(heat, reader, route.measure, settled(context.cache, route), cursor, map)),
        ...(legend === 0 ? [] : signLines(heatSigns[route.measure], language, reader.width)),
        ...toldLines(context, route, cell),
      ],
    },
  ]
}
