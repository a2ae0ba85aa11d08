/** What the heat map shows: a matrix of one side's places against the other, and its white spots. @module */
import {
  type Atlas,
  type Localized,
  type MatrixCell,
  type OpportunityMatrix,
  opportunityMatrix,
  type WhiteSpot,
  whiteSpots,
} from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'
import { type HeatSide, heatSides } from '../../views/heat-sides.ts'
import type { Sign } from '../../views/signs.ts'

/** A matrix with its white spots. */
export interface Heatmap {
  readonly matrix: OpportunityMatrix
  /** The white spot of a cell, if it is one. */
  readonly spotAt: (cell: MatrixCell) => WhiteSpot | undefined
}

/** What the cells are shaded by. */
export const measures = ['spots', 'actors', 'ties'] as const

/** What the cells are shaded by: how strong a white spot is, how many are here, or how many ties there are. */
export type Measure = (typeof measures)[number]

/** The matrix of a side with its white spots. */
export function heatmapOf(atlas: Atlas, { by, side }: HeatSide): Heatmap {
  const spots = new Map(whiteSpots(atlas, { by, side }).map((spot) => [`${spot.cell.sector} ${spot.cell.place}`, spot]))
  return {
    matrix: opportunityMatrix(atlas, { by, side }),
    spotAt: ({ sector, place }) => spots.get(`${sector} ${place}`),
  }
}

/** How many ties a cell has, stated and inferred. */
export const tieCount = ({ ties }: MatrixCell): number => ties.stated.length + ties.inferred.length

/** The number that a cell is shaded by. */
export function shadeValue({ spotAt }: Heatmap, cell: MatrixCell, measure: Measure): number {
  switch (measure) {
    case 'spots':
      return spotAt(cell)?.score ?? 0
    case 'actors':
      return cell.actors.here.length
    case 'ties':
      return tieCount(cell)
    default:
      return measure satisfies never
  }
}

/** The smallest and the largest number that a cell is shaded by, of those above 0; both 0 where there are none. */
export function shadeRange(heat: Heatmap, measure: Measure): readonly [min: number, max: number] {
  const values = heat.matrix.rows
    .flatMap(({ cells }) => cells.map((cell) => shadeValue(heat, cell, measure)))
    .filter((value) => value > 0)
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
}

/** The heat map of a side, memoized. */
export const heatmapIn = atlasQuery(
  ({ by, side }: HeatSide) => `${by} ${side}`,
  ({ atlas }, side) => heatmapOf(atlas, side),
)

/** The sides that have a heat map, memoized. */
export const heatSidesIn = atlasQuery(
  () => '',
  ({ atlas }) => heatSides(atlas),
)

/** Words of the heat map; what its records and parts are called comes from core. */
export const opportunityWords = {
  title: { en: 'Opportunities', es: 'Oportunidades' },
  here: { en: 'here', es: 'aquí' },
  actor: { en: 'actor', es: 'actor' },
  manyActors: { en: 'actors', es: 'actores' },
  across: { en: 'across', es: 'del otro lado' },
  actorsHere: { en: 'who is here', es: 'quién está aquí' },
  actorsAcross: { en: 'who is across', es: 'quién está del otro lado' },
  ties: { en: 'ties', es: 'vínculos' },
  tie: { en: 'tie', es: 'vínculo' },
  inferredTie: { en: 'inferred', es: 'inferido' },
  inferredTies: { en: 'inferred', es: 'inferidos' },
  noTie: { en: 'no tie', es: 'ningún vínculo' },
  whiteSpot: { en: 'white spot', es: 'espacio en blanco' },
  noWhiteSpot: { en: 'tied already', es: 'ya hay vínculos' },
  nobodyHere: { en: 'nobody here', es: 'nadie aquí' },
  nobodyAcross: { en: 'nobody across', es: 'nadie del otro lado' },
  interestHere: { en: 'here, seeking the other side', es: 'aquí, buscan el otro lado' },
  interestAcross: { en: 'across, seeking this place', es: 'del otro lado, buscan este lugar' },
  partnerships: { en: 'running partnerships', es: 'asociaciones en curso' },
  events: { en: 'events with both sides', es: 'eventos con ambos lados' },
  joint: { en: 'instruments of both sides', es: 'instrumentos de ambos lados' },
  instrumentsHere: { en: 'instruments here', es: 'instrumentos de aquí' },
  instrumentsAcross: { en: 'instruments across', es: 'instrumentos del otro lado' },
  awardsHere: { en: 'labels held here', es: 'sellos obtenidos aquí' },
  awardsAcross: { en: 'labels held across', es: 'sellos obtenidos del otro lado' },
  openings: { en: 'openings that the sources see', es: 'oportunidades que ven las fuentes' },
  country: { en: 'countries', es: 'países' },
  region: { en: 'states and regions', es: 'estados y regiones' },
  whiteSpots: { en: 'white spots', es: 'espacios en blanco' },
  actors: { en: 'actors here', es: 'actores aquí' },
  unplaced: {
    en: 'on this side, in no column: where is not known',
    es: 'de este lado, en ninguna columna: no se sabe dónde',
  },
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
