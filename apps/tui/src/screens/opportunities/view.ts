/** The heat map, and the selected cell below it. @module */
import { labelOfId } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { signLines } from '../../views/signs.ts'
import { words } from '../../words.ts'
import { documentLines, scrolledTitle } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { cellLines, cellTitle, describeCell } from './cell.ts'
import type { Measure } from './heatmap.ts'
import { heatmapLines } from './heatmap-lines.ts'
import type { OpportunitiesPlace } from './route.ts'
import { clampCell, readerAt, selectCell, selectCellDocument, selectHeatmap, selectHeights } from './selectors.ts'
import { heatmapSigns, opportunityWords } from './words.ts'

const measureWords = {
  spots: opportunityWords.whiteSpots,
  actors: opportunityWords.actors,
  ties: opportunityWords.ties,
} as const satisfies Record<Measure, unknown>

/** Whose places the columns are, and what the cells are shaded by. */
function title({ model, state: { language } }: View, { by, side, measure }: OpportunitiesPlace): Line {
  const columns = `${opportunityWords[by][language]}, ${labelOfId(model.atlas, side, language)}`
  return [
    { text: capital(measureWords[measure][language]), tone: 'title' },
    { text: ` · ${columns}`, tone: 'muted' },
  ]
}

/** The selected cell in one or two lines. */
function briefLines(view: View, place: OpportunitiesPlace, height: number): readonly Line[] {
  const cell = selectCell(view.model, place)
  if (cell === undefined) return [lineOf(words.noResultsMessage[view.state.language])]
  const reader = readerAt(view)
  const { language } = reader
  const brief = describeCell(selectHeatmap(view.model, place), cell, language)
  const name = cellTitle(reader, cell)
  const lines: readonly Line[] =
    height < 2 ? [[{ text: `${name}: `, tone: 'heading' }, { text: brief }]] : [lineOf(name, 'heading'), lineOf(brief)]
  return lines.map((line) => truncateLine(line, reader.width))
}

/** The selected cell as it is scrolled, or its first lines while the focus is on the map. */
function selectedCellLines(view: View, place: OpportunitiesPlace, height: number): readonly Line[] {
  if (place.focus === 'cell') return documentLines(selectCellDocument(view, place), place.reading, height, true)
  const cell = selectCell(view.model, place)
  if (height < 3 || cell === undefined) return briefLines(view, place, height)
  return cellLines(readerAt(view), selectHeatmap(view.model, place), cell, height)
}

/** The heat map, and the selected cell below it. */
export function opportunitiesPanels(view: View, place: OpportunitiesPlace): readonly PanelContent[] {
  const { language } = view.state
  const reader = readerAt(view)
  const { map, legend, cell } = selectHeights(view, place)
  const heat = selectHeatmap(view.model, place)
  const cursor = place.focus === 'map' ? 'cursor' : 'dimCursor'
  const document = place.focus === 'cell' ? selectCellDocument(view, place) : undefined
  return [
    {
      pane: view.layout.full,
      title: scrolledTitle(title(view, place), document, place.reading, cell),
      focused: true,
      lines: [
        ...(map === 0 ? [] : heatmapLines(heat, reader, place.measure, clampCell(view.model, place), cursor, map)),
        ...(legend === 0 ? [] : signLines(heatmapSigns[place.measure], language, reader.width)),
        ...selectedCellLines(view, place, cell),
      ],
    },
  ]
}
