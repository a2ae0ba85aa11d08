/** What the cells of a heat map count, and how they are drawn. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import type { OpportunityMatrix } from '../analysis/opportunity-matrix.ts'
import type { WhiteSpot } from '../analysis/white-spots.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatNumber, formatPoints } from '../text/format-number.ts'
import { type Colour, paint } from './palette.ts'
import type { Pattern } from './patterns.ts'

/** What a cell can be: without actors on one side, shaded by its value, or hatched. */
export type HeatKind = 'empty' | 'value' | 'tied'

/** What a cell shows. */
export interface HeatValue {
  readonly kind: HeatKind
  readonly value: number
}

/** A matrix as numbers, with their totals. */
export interface HeatCounts {
  readonly values: readonly (readonly HeatValue[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly most: number
  /** Whether the values are points of scores. */
  readonly arePoints: boolean
  /** What is counted, in a sentence. */
  readonly caption: string
  readonly key: HeatKey
}

/** What each kind of cell means, and what the totals count. */
type HeatKey = Readonly<Record<HeatKind | 'totals', Localized>>

const captions = {
  spots: {
    en: 'In a cell: the score of a white spot, where both sides have actors and nothing ties them; hatched: the number of ties there are already; empty: no actors on one side. Totals: white spots.',
    es: 'En cada celda: la puntuación de un espacio en blanco, donde ambos lados tienen actores y nada los vincula; rayado: cuántos vínculos hay ya; vacío: un lado sin actores. Totales: espacios en blanco.',
  },
  actors: {
    en: 'In a cell: the actors of the sector in the place; hatched: some of them have a tie with the other side. Totals: each actor counted once.',
    es: 'En cada celda: los actores del sector en el lugar; rayado: alguno tiene un vínculo con el otro lado. Totales: cada actor contado una vez.',
  },
} as const satisfies Record<string, Localized>

const keys = {
  spots: {
    value: {
      en: 'White spot with its score: actors on both sides, and no tie',
      es: 'Espacio en blanco con su puntuación: actores en ambos lados y ningún vínculo',
    },
    tied: { en: 'Ties already: how many', es: 'Ya hay vínculos: cuántos' },
    empty: { en: 'No actors on one side', es: 'Un lado sin actores' },
    totals: { en: 'Totals: white spots.', es: 'Totales: espacios en blanco.' },
  },
  actors: {
    value: { en: 'Actors of the sector in the place', es: 'Actores del sector en el lugar' },
    tied: { en: 'Some of them have a tie with the other side', es: 'Alguno tiene un vínculo con el otro lado' },
    empty: { en: 'No actors', es: 'Sin actores' },
    totals: { en: 'Totals: each actor counted once.', es: 'Totales: cada actor contado una vez.' },
  },
} as const satisfies Record<string, HeatKey>

const tiesOf = ({ ties }: MatrixCell): number => ties.stated.length + ties.inferred.length

const keyOf = ({ sector, place }: Pick<MatrixCell, 'sector' | 'place'>) => `${sector} ${place}`

/** The largest of the values that are shaded. */
function mostOf(values: readonly (readonly HeatValue[])[]): number {
  const shaded = values.flatMap((row) => row.flatMap(({ kind, value }) => (kind === 'value' ? value : [])))
  return shaded.reduce((most, value) => Math.max(most, value), 0)
}

/** Counts the white spots of a matrix with their points, and the ties where there are some. */
function countSpots({ rows, places }: OpportunityMatrix, spots: readonly WhiteSpot[], language: Language): HeatCounts {
  const scores = new Map(spots.map(({ cell, score }) => [keyOf(cell), score]))
  const values = rows.map(({ cells }) =>
    cells.map((cell): HeatValue => {
      const score = scores.get(keyOf(cell))
      if (score !== undefined) return { kind: 'value', value: score }
      return tiesOf(cell) > 0 ? { kind: 'tied', value: tiesOf(cell) } : { kind: 'empty', value: 0 }
    }),
  )
  const isSpot = ({ kind }: HeatValue) => kind === 'value'
  return {
    values,
    rowTotals: values.map((row) => row.filter(isSpot).length),
    columnTotals: places.map((_place, at) => values.filter((row) => row[at]?.kind === 'value').length),
    most: mostOf(values),
    arePoints: true,
    caption: captions.spots[language],
    key: keys.spots,
  }
}

/** Counts the actors here, each once in a total. */
function countActors({ rows, places }: OpportunityMatrix, language: Language): HeatCounts {
  const distinct = (cells: readonly (MatrixCell | undefined)[]) =>
    new Set(cells.flatMap((cell) => cell?.actors.here ?? [])).size
  const values = rows.map(({ cells }) =>
    cells.map((cell): HeatValue => {
      const value = cell.actors.here.length
      return { kind: value === 0 ? 'empty' : tiesOf(cell) > 0 ? 'tied' : 'value', value }
    }),
  )
  return {
    values,
    rowTotals: rows.map(({ cells }) => distinct(cells)),
    columnTotals: places.map((_place, at) => distinct(rows.map(({ cells }) => cells[at]))),
    most: mostOf(values),
    arePoints: false,
    caption: captions.actors[language],
    key: keys.actors,
  }
}

export const heatCounts = (
  matrix: OpportunityMatrix,
  spots: readonly WhiteSpot[] | undefined,
  language: Language,
): HeatCounts => (spots === undefined ? countActors(matrix, language) : countSpots(matrix, spots, language))

const shades: readonly (readonly [fill: Colour, text: Colour])[] = [
  ['heat1', 'ink'],
  ['heat2', 'ink'],
  ['heat3', 'ink'],
  ['heat4', 'paper'],
  ['heat5', 'paper'],
]

/** The hatching of what is tied already. */
export const tiedPattern: Pattern = {
  fill: 'land',
  text: { colour: 'tie', halo: 'land' },
  tile: { stroke: 'tie', d: 'M-1 1L1-1M0 6L6 0M5 7L7 5' },
}

/** The shade of a value: from the lightest to the darkest by fifths of the largest, so that what is near looks alike. */
export function shadeOf(value: number, { most }: Pick<HeatCounts, 'most'>): Pattern {
  const fifth = most > 0 ? Math.min(4, Math.floor((5 * value) / most)) : 1
  const [fill, colour] = shades[fifth] ?? ['heat1', 'ink']
  return { fill, text: { colour } }
}

export function formatHeat({ kind, value }: HeatValue, { arePoints }: HeatCounts, language: Language): string {
  if (kind === 'empty') return ''
  return kind === 'value' && arePoints ? formatPoints(value, language) : formatNumber(value, language)
}

/** The attributes of a cell with nothing in it. */
export const emptyCell = () => paint({ fill: 'paper', stroke: 'line' })
