/** The heat map above, the cell at hand below it. @module */
import { labelOfId } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { capital } from '../../text/width.ts'
import { signLines } from '../../views/signs.ts'
import { words } from '../../words.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { PanelContent } from '../screen-definition.ts'
import { cellInBrief, cellLines, cellTitle } from './cell.ts'
import type { Measure } from './heatmap.ts'
import { mapLines } from './heatmap-lines.ts'
import type { OpportunitiesPlace } from './route.ts'
import { cellAt, cellDocumentAt, heatAt, heightsAt, readerAt, settled } from './selectors.ts'
import { heatSigns, opportunityWords } from './words.ts'

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

/** The cell in words where there is no room to read: what it is, and what is there. */
function briefLines(view: View, place: OpportunitiesPlace, height: number): readonly Line[] {
  const cell = cellAt(view.model, place)
  if (cell === undefined) return [lineOf(words.noResultsMessage[view.state.language])]
  const reader = readerAt(view)
  const { language } = reader
  const brief = cellInBrief(heatAt(view.model, place), cell, language)
  const [name, told] = [cellTitle(reader, cell), brief]
  const lines: readonly Line[] =
    height < 2 ? [[{ text: `${name}: `, tone: 'heading' }, { text: told }]] : [lineOf(name, 'heading'), lineOf(told)]
  return lines.map((line) => truncateLine(line, reader.width))
}

/** The cell as it is read, or the beginning of it while one moves in the map. */
function toldLines(view: View, place: OpportunitiesPlace, height: number): readonly Line[] {
  if (place.focus === 'cell') return documentLines(cellDocumentAt(view, place), place.reading, height, 'cursor')
  const cell = cellAt(view.model, place)
  if (height < 3 || cell === undefined) return briefLines(view, place, height)
  return cellLines(readerAt(view), heatAt(view.model, place), cell, height)
}

/** The heat map, and what is told of the cell at hand. */
export function opportunitiesPanels(view: View, place: OpportunitiesPlace): readonly PanelContent[] {
  const { language } = view.state
  const reader = readerAt(view)
  const { map, legend, cell } = heightsAt(view, place)
  const heat = heatAt(view.model, place)
  const cursor = place.focus === 'map' ? 'cursor' : 'dimCursor'
  const read = place.focus === 'cell' ? progress(cellDocumentAt(view, place), place.reading, cell) : ''
  return [
    {
      pane: view.layout.full,
      title: { left: title(view, place), ...(read === '' ? {} : { right: lineOf(read, 'muted') }) },
      focused: true,
      lines: [
        ...(map === 0 ? [] : mapLines(heat, reader, place.measure, settled(view.model, place), cursor, map)),
        ...(legend === 0 ? [] : signLines(heatSigns[place.measure], language, reader.width)),
        ...toldLines(view, place, cell),
      ],
    },
  ]
}
