/** What the heat map shows of a place. @module */
import type { MatrixCell } from '@puente/core'
import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import { targetAt } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { Document, Target } from '../../views/document.ts'
import { documentOf } from '../../views/document.ts'
import type { Reader } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import type { Heat } from './heatmap.ts'
import type { OpportunitiesPlace } from './route.ts'
import { heatSigns } from './words.ts'

/** The matrix of a place. */
export const heatAt = ({ questions }: Pick<Model, 'questions'>, { by, side }: OpportunitiesPlace): Heat =>
  questions.heat({ by, side })

/** The place with its cell within the matrix. */
export function settled(model: Pick<Model, 'questions'>, place: OpportunitiesPlace): OpportunitiesPlace {
  const { rows, places } = heatAt(model, place).matrix
  return {
    ...place,
    row: clamp(place.row, 0, rows.length - 1),
    column: clamp(place.column, 0, places.length - 1),
  }
}

/** The cell at hand; none where the matrix is empty. */
export function cellAt(model: Pick<Model, 'questions'>, place: OpportunitiesPlace): MatrixCell | undefined {
  const { row, column } = settled(model, place)
  return heatAt(model, place).matrix.rows[row]?.cells[column]
}

/** For whom the whole body is laid out. */
export const readerAt = ({ model, state, layout }: View): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: layout.full.innerWidth,
})

/** The cell at hand in full. */
export function cellDocumentAt(view: View, place: OpportunitiesPlace): Document {
  const cell = cellAt(view.model, place)
  return cell === undefined ? documentOf([]) : view.model.questions.cellDocument(place, cell, readerAt(view))
}

/** How the lines of the body are shared out between the map and the cell below it. */
export interface OpportunityHeights {
  /** Lines of the map with its headings; 0 where the cell needs all the room. */
  readonly map: number
  /** Lines for the legend: as many as it needs, or none. */
  readonly legend: number
  /** Lines for what is told of the cell. */
  readonly cell: number
}

/** Fewer lines than these of a cell's record are no reading. */
const leastToRead = 7

/** The map comes first; where it leaves too little to read in, reading takes the whole body. */
export function heightsAt({ model, layout, state }: View, place: OpportunitiesPlace): OpportunityHeights {
  const height = layout.full.innerHeight
  const wanted = heatAt(model, place).matrix.rows.length + 1
  const needed = signLines(heatSigns[place.measure], state.language, layout.full.innerWidth).length
  const legend = height >= wanted + 3 + needed ? needed : 0
  const map = Math.max(2, Math.min(wanted, height - 1 - legend, Math.max(height - leastToRead, 5)))
  const cell = Math.max(1, height - map - legend)
  if (place.focus === 'cell' && cell < leastToRead) return { map: 0, legend: 0, cell: height }
  return { map, legend, cell }
}

/** What is at hand in what is told of the cell, if the keys move there. */
export const cellTarget = (view: View, place: OpportunitiesPlace): Target | undefined =>
  place.focus === 'map'
    ? undefined
    : targetAt(cellDocumentAt(view, place), place.reading, heightsAt(view, place).cell)?.target
