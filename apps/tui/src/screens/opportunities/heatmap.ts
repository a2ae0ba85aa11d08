/** What the heat map shows: a matrix of one side's places against the other, and its white spots. @module */
import {
  type DisplayCell,
  type DisplayMatrix,
  displayMatrix,
  type Language,
  type Localized,
  opportunityMatrix,
  type WhiteSpot,
  whiteSpots,
} from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'
import { type HeatSide, heatSides } from '../../views/heat-sides.ts'
import type { Sign } from '../../views/signs.ts'

/** A matrix with its white spots. */
export interface Heatmap {
  readonly matrix: DisplayMatrix
  /** The white spots, by the names of their cells. */
  readonly spots: ReadonlyMap<string, WhiteSpot>
}

/** What the cells are shaded by. */
export const measures = ['spots', 'actors', 'ties'] as const

/** What the cells are shaded by: how strong a white spot is, how many are here, or how many ties there are. */
export type Measure = (typeof measures)[number]

/** The name of a cell: unique in its matrix. */
export const cellName = ({ sector, place }: DisplayCell): string => `${sector.id} ${place.id}`

/** How many ties a cell has, stated and inferred. */
export const tieCount = ({ ties }: DisplayCell): number => ties.stated + ties.inferred

/** The number that a cell is shaded by. */
export function shadeValue(cell: DisplayCell, measure: Measure): number {
  switch (measure) {
    case 'spots':
      return cell.score ?? 0
    case 'actors':
      return cell.actors.here
    case 'ties':
      return tieCount(cell)
    default:
      return measure satisfies never
  }
}

/** The smallest and the largest number that a cell is shaded by, of those above 0; both 0 where there are none. */
export function shadeRange({ matrix }: Heatmap, measure: Measure): readonly [min: number, max: number] {
  const values = matrix.rows
    .flatMap(({ cells }) => cells.map((cell) => shadeValue(cell, measure)))
    .filter((value) => value > 0)
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}

/** The matrix of a side and its white spots, memoized for all languages. */
const matrixIn = atlasQuery(
  'opportunities',
  ({ by, side }: HeatSide) => `${by} ${side}`,
  ({ atlas }, { by, side }) => ({
    matrix: opportunityMatrix(atlas, { by, side }),
    spots: whiteSpots(atlas, { by, side }),
  }),
)

/** The heat map of a side, memoized. */
export const heatmapIn = atlasQuery(
  'opportunities',
  ({ by, side }: HeatSide, language: Language) => `${by} ${side} ${language}`,
  (parts, of, language): Heatmap => {
    const { matrix, spots } = matrixIn({ parts })(of)
    return {
      matrix: displayMatrix(parts.atlas, matrix, language, spots),
      spots: new Map(spots.map((spot) => [`${spot.cell.sector} ${spot.cell.place}`, spot])),
    }
  },
)

/** The sides that have a heat map, memoized. */
export const heatSidesIn = atlasQuery(
  'opportunities',
  () => '',
  ({ atlas }) => heatSides(atlas),
)

/** Words of the heat map; what its cells and their parts are called comes from core. */
export const opportunityWords = {
  title: { en: 'Opportunities', es: 'Oportunidades' },
  country: { en: 'countries', es: 'países' },
  region: { en: 'states and regions', es: 'estados y regiones' },
  whiteSpots: { en: 'white spots', es: 'espacios en blanco' },
  actors: { en: 'actors here', es: 'actores aquí' },
  ties: { en: 'ties', es: 'vínculos' },
} as const satisfies Record<string, Localized>

const shaded = (means: Localized): Sign => ({ sign: '█▓▒░', means })

const none = (means: Localized): Sign => ({ sign: '·', means })

/** The column between the sectors and the cells. */
const across: Sign = {
  sign: 'n',
  means: { en: 'first column: actors across', es: 'primera columna: actores del otro lado' },
}

/** The signs and figures of the heat map, by what it is shaded by. */
export const heatmapSigns: Readonly<Record<Measure, readonly Sign[]>> = {
  spots: [
    shaded({
      en: 'strong to weak white spot, with its score',
      es: 'espacio en blanco de fuerte a débil, con su puntuación',
    }),
    { sign: '=n', means: { en: 'n ties already', es: 'ya hay n vínculos' } },
    none({ en: 'nobody on one side', es: 'nadie en un lado' }),
    across,
  ],
  actors: [
    shaded({ en: 'most to fewest actors here, with how many', es: 'de más a menos actores aquí, con cuántos' }),
    none({ en: 'nobody here', es: 'nadie aquí' }),
    across,
  ],
  ties: [
    shaded({ en: 'most to fewest ties, with how many', es: 'de más a menos vínculos, con cuántos' }),
    none({ en: 'no tie', es: 'ningún vínculo' }),
    across,
  ],
}
