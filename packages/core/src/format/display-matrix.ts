/** The matrix of sectors and places, its cells and white spots, as lines of text, a heat map or a page show them. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import type { ColumnKind } from '../analysis/matrix-places.ts'
import type { OpportunityMatrix } from '../analysis/opportunity-matrix.ts'
import type { WhiteSpot } from '../analysis/white-spots.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOfId } from '../dataset/label.ts'
import { checkLanguage, checkNumber, checkObject } from '../model/check-argument.ts'
import type { Id } from '../model/id.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { checkSpots, type DisplayHeading, displayHeading } from './display-white-spots.ts'

/** Some records of a cell. */
export interface DisplayCellSection {
  readonly name: CellSectionName
  readonly label: string
  /** In the order of the dataset; look up those that you show, as they can be very many. */
  readonly ids: readonly Id[]
}

/** A cell in the order in which a person reads it who looks for a partner. */
export interface DisplayCell {
  /** Sector and place, like "Aerospace × Jalisco". */
  readonly text: string
  readonly sector: DisplayHeading
  readonly place: DisplayHeading
  /** How many actors are here, and how many on the other side. */
  readonly actors: { readonly here: number; readonly across: number }
  /** How many ties there are. */
  readonly ties: { readonly stated: number; readonly inferred: number }
  /** Whether it is a white spot, and if not why. */
  readonly status: CellStatus
  readonly statusLabel: string
  /** The score of the white spot; absent where it is none. */
  readonly score?: number
  /** Those with records. */
  readonly sections: readonly DisplayCellSection[]
}

/** A matrix by rows, as a table or a heat map shows it. */
export interface DisplayMatrix {
  readonly by: ColumnKind
  /** The name of the side whose places are the columns. */
  readonly side: string
  readonly otherSide: string
  /** The date in words. */
  readonly asOf: string
  readonly columns: readonly DisplayHeading[]
  readonly rows: readonly {
    readonly sector: DisplayHeading
    /** One for each column. */
    readonly cells: readonly DisplayCell[]
    /** Actors of the column side whose place the atlas does not know. */
    readonly unplaced: readonly Id[]
  }[]
}

const statusLabels = {
  'white-spot': { en: 'white spot', es: 'espacio en blanco' },
  'no-actors-here': { en: 'nobody here', es: 'nadie aquí' },
  'no-actors-across': { en: 'nobody across', es: 'nadie del otro lado' },
  tied: { en: 'tied already', es: 'ya hay vínculos' },
} as const satisfies Record<string, Localized>

/** Whether a cell is a white spot, and if not why. */
export type CellStatus = keyof typeof statusLabels

interface CellSection {
  readonly label: Localized
  readonly ids: (cell: MatrixCell) => readonly Id[]
}

const sections = {
  ties: {
    label: { en: 'ties', es: 'vínculos' },
    ids: ({ ties }) => [...ties.stated, ...ties.inferred],
  },
  'actors-here': { label: { en: 'who is here', es: 'quién está aquí' }, ids: ({ actors }) => actors.here },
  'interest-here': {
    label: { en: 'here, seeking the other side', es: 'aquí, buscan el otro lado' },
    ids: ({ interest }) => interest.here,
  },
  'interest-across': {
    label: { en: 'across, seeking this place', es: 'del otro lado, buscan este lugar' },
    ids: ({ interest }) => interest.across,
  },
  partnerships: {
    label: { en: 'running partnerships', es: 'asociaciones en curso' },
    ids: ({ partnerships }) => partnerships,
  },
  events: { label: { en: 'events with both sides', es: 'eventos con ambos lados' }, ids: ({ events }) => events },
  'instruments-joint': {
    label: { en: 'instruments of both sides', es: 'instrumentos de ambos lados' },
    ids: ({ instruments }) => instruments.joint,
  },
  opportunities: {
    label: { en: 'openings that the sources see', es: 'oportunidades que ven las fuentes' },
    ids: ({ opportunities }) => opportunities,
  },
  'awards-here': {
    label: { en: 'labels held here', es: 'sellos obtenidos aquí' },
    ids: ({ awards }) => awards.here,
  },
  'instruments-here': {
    label: { en: 'instruments here', es: 'instrumentos de aquí' },
    ids: ({ instruments }) => instruments.here,
  },
  'actors-across': {
    label: { en: 'who is across', es: 'quién está del otro lado' },
    ids: ({ actors }) => actors.across,
  },
  'awards-across': {
    label: { en: 'labels held across', es: 'sellos obtenidos del otro lado' },
    ids: ({ awards }) => awards.across,
  },
  'instruments-across': {
    label: { en: 'instruments across', es: 'instrumentos del otro lado' },
    ids: ({ instruments }) => instruments.across,
  },
} as const satisfies Record<string, CellSection>

/** Name of a section of a cell. */
export type CellSectionName = keyof typeof sections

function statusOf({ actors, ties }: MatrixCell): CellStatus {
  if (actors.here.length === 0) return 'no-actors-here'
  if (actors.across.length === 0) return 'no-actors-across'
  return ties.stated.length + ties.inferred.length === 0 ? 'white-spot' : 'tied'
}

/**
 * A cell of a matrix as lines of text or a page show it.
 *
 * @param atlas the atlas that the cell is of
 * @param cell a cell that `opportunityMatrix` gives
 * @param language the reader's language
 * @param score the score of the white spot, where it is one
 * @example
 * const [row] = opportunityMatrix(atlas, { by: 'region', sectors: ['automotive'] }).rows
 * row?.cells.map((cell) => displayCell(atlas, cell, 'en').text).includes('Automotive × Nuevo León') // true
 */
export function displayCell(atlas: Atlas, cell: MatrixCell, language: Language, score?: number): DisplayCell {
  checkAtlas(atlas)
  checkLanguage(language)
  if (score !== undefined) checkNumber('score', score)
  checkObject('cell', cell, 'a cell that opportunityMatrix gives', ['sector', 'place', 'actors', 'ties'])
  const [sector, place] = [displayHeading(atlas, cell.sector, language), displayHeading(atlas, cell.place, language)]
  const status = statusOf(cell)
  // Object.entries forgets which keys a closed table has.
  const named = Object.entries(sections) as [CellSectionName, CellSection][]
  return {
    text: `${sector.label} × ${place.label}`,
    sector,
    place,
    actors: { here: cell.actors.here.length, across: cell.actors.across.length },
    ties: { stated: cell.ties.stated.length, inferred: cell.ties.inferred.length },
    status,
    statusLabel: statusLabels[status][language],
    ...(score === undefined ? {} : { score }),
    sections: named
      .map(([name, { label, ids }]) => ({ name, label: label[language], ids: ids(cell) }))
      .filter(({ ids }) => ids.length > 0),
  }
}

/**
 * A matrix as a table or a heat map shows it.
 *
 * @param atlas the atlas that the matrix is of
 * @param matrix what `opportunityMatrix` gives
 * @param language the reader's language
 * @param spots the white spots of the same matrix, whose scores stand in its cells; default: none
 * @example
 * const shown = displayMatrix(atlas, opportunityMatrix(atlas, { by: 'region' }), 'es')
 * shown.side // 'México'
 */
export function displayMatrix(
  atlas: Atlas,
  matrix: OpportunityMatrix,
  language: Language,
  spots: readonly WhiteSpot[] = [],
): DisplayMatrix {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('matrix', matrix, 'what opportunityMatrix gives', ['side', 'otherSide', 'places', 'rows'])
  checkSpots(spots)
  const { by, side, otherSide, asOf, places, rows } = matrix
  const scores = new Map(spots.map(({ cell, score }) => [`${cell.sector} ${cell.place}`, score]))
  return {
    by,
    side: labelOfId(atlas, side, language),
    otherSide: labelOfId(atlas, otherSide, language),
    asOf: formatDate(asOf, language),
    columns: places.map((id) => displayHeading(atlas, id, language)),
    rows: rows.map(({ sector, cells, unplaced }) => ({
      sector: displayHeading(atlas, sector, language),
      cells: cells.map((cell) => displayCell(atlas, cell, language, scores.get(`${cell.sector} ${cell.place}`))),
      unplaced,
    })),
  }
}
