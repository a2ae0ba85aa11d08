/** The heat map, and the selected cell below it. @module */

import type { ScreenContext } from '../../app/state.ts'
import { type Line, lineOf, truncateLine } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import { words } from '../../words.ts'
import { documentLines, scrolledTitle } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { cellLines, describeCell } from './cell.ts'
import { heatmapSigns, type Measure, opportunityWords } from './heatmap.ts'
import { heatmapLines } from './heatmap-lines.ts'
import type { OpportunitiesRoute } from './route.ts'
import { clampCell, selectCell, selectCellDocument, selectHeatmap, selectHeights } from './selectors.ts'

const measureWords = {
  spots: opportunityWords.whiteSpots,
  actors: opportunityWords.actors,
  ties: opportunityWords.ties,
} as const satisfies Record<Measure, unknown>

/** Whose places the columns are, and what the cells are shaded by. */
function title({ cache, state: { language } }: ScreenContext, route: OpportunitiesRoute): Line {
  const { by, measure } = route
  const columns = `${opportunityWords[by][language]}, ${selectHeatmap(cache, route).matrix.side}`
  return [
    { text: capital(measureWords[measure][language]), tone: 'title' },
    { text: ` · ${columns}`, tone: 'muted' },
  ]
}

/** The selected cell in one or two lines. */
function briefLines(context: ScreenContext, route: OpportunitiesRoute, height: number): readonly Line[] {
  const cell = selectCell(context.cache, route)
  if (cell === undefined) return [lineOf(words.noResultsMessage[context.state.language])]
  const { language, width } = renderContextIn(context)
  const brief = describeCell(cell, language)
  const name = cell.text
  const lines: readonly Line[] =
    height < 2 ? [[{ text: `${name}: `, tone: 'heading' }, { text: brief }]] : [lineOf(name, 'heading'), lineOf(brief)]
  return lines.map((line) => truncateLine(line, width))
}

/** The selected cell as it is scrolled, or its first lines while the focus is on the map. */
function selectedCellLines(context: ScreenContext, route: OpportunitiesRoute, height: number): readonly Line[] {
  if (route.focus === 'cell') return documentLines(selectCellDocument(context, route), route.cursor, height, true)
  const cell = selectCell(context.cache, route)
  if (height < 3 || cell === undefined) return briefLines(context, route, height)
  return cellLines(renderContextIn(context), selectHeatmap(context.cache, route), cell, height)
}

/** The heat map, and the selected cell below it. */
export function opportunitiesPanels(context: ScreenContext, route: OpportunitiesRoute): readonly PanelContent[] {
  const { language } = context.state
  const reader = renderContextIn(context)
  const { map, legend, cell } = selectHeights(context, route)
  const heat = selectHeatmap(context.cache, route)
  const cursor = route.focus === 'map' ? 'cursor' : 'dimCursor'
  const document = route.focus === 'cell' ? selectCellDocument(context, route) : undefined
  return [
    {
      pane: context.layout.full,
      title: scrolledTitle(title(context, route), document, route.cursor, cell),
      focused: true,
      lines: [
        ...(map === 0 ? [] : heatmapLines(heat, reader, route.measure, clampCell(context.cache, route), cursor, map)),
        ...(legend === 0 ? [] : signLines(heatmapSigns[route.measure], language, reader.width)),
        ...selectedCellLines(context, route, cell),
      ],
    },
  ]
}
