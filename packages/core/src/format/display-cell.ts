/** A cell of the matrix of sectors and places as lines of text or a page show it. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import {
  checkLanguage,
  checkList,
  checkNumber,
  checkObject,
  checkOptions,
  type OptionNames,
} from '../model/check-argument.ts'
import type { Id } from '../model/id.ts'
import type { Language, Localized, PluralForms } from '../model/language.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import { type DisplayHeading, displayHeading } from './display-white-spots.ts'

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
  /** How many actors are here, and how many on the other side; as a text like "1 actor here, 7 on the other side". */
  readonly actors: { readonly here: number; readonly across: number; readonly text: string }
  /** How many ties there are; as a text like "2 ties (1 inferred)". */
  readonly ties: { readonly stated: number; readonly inferred: number; readonly text: string }
  /** Whether it is a white spot, and if not why. */
  readonly status: CellStatus
  readonly statusLabel: string
  /** The score of the white spot; absent where it is none. */
  readonly score?: number
  /** Those with records. */
  readonly sections: readonly DisplayCellSection[]
}

/** What more than the cell itself is known of it. */
export interface CellContext {
  /** The score of the white spot; absent: it is none. */
  readonly score?: number | undefined
  /** The actors of its row whose place the atlas does not know; default: none. */
  readonly unplaced?: readonly Id[]
}

const statusLabels = {
  'white-spot': { en: 'white spot', es: 'espacio en blanco' },
  'no-actors-here': { en: 'nobody here', es: 'nadie aquí' },
  'no-actors-across': { en: 'nobody on the other side', es: 'nadie del otro lado' },
  tied: { en: 'tied already', es: 'ya hay vínculos' },
} as const satisfies Record<string, Localized>

/** Whether a cell is a white spot, and if not why. */
export type CellStatus = keyof typeof statusLabels

interface CellSection {
  readonly label: Localized
  readonly ids: (cell: MatrixCell, unplaced: readonly Id[]) => readonly Id[]
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
    label: { en: 'on the other side, seeking this place', es: 'del otro lado, buscan este lugar' },
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
  unplaced: {
    label: { en: 'on this side, place not known', es: 'de este lado, lugar desconocido' },
    ids: (_cell, unplaced) => unplaced,
  },
  'actors-across': {
    label: { en: 'who is on the other side', es: 'quién está del otro lado' },
    ids: ({ actors }) => actors.across,
  },
  'awards-across': {
    label: { en: 'labels held on the other side', es: 'sellos obtenidos del otro lado' },
    ids: ({ awards }) => awards.across,
  },
  'instruments-across': {
    label: { en: 'instruments of the other side', es: 'instrumentos del otro lado' },
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

const actorsHere: PluralForms = {
  one: { en: 'actor here', es: 'actor aquí' },
  many: { en: 'actors here', es: 'actores aquí' },
}

const tieForms: PluralForms = { one: { en: 'tie', es: 'vínculo' }, many: { en: 'ties', es: 'vínculos' } }

const inferredForms: PluralForms = {
  one: { en: 'inferred', es: 'inferido' },
  many: { en: 'inferred', es: 'inferidos' },
}

function displayActors({ actors: { here, across } }: MatrixCell, language: Language): DisplayCell['actors'] {
  const onOtherSide = { en: 'on the other side', es: 'del otro lado' }[language]
  const text = `${formatCount(here.length, actorsHere, language)}, ${formatNumber(across.length, language)} ${onOtherSide}`
  return { here: here.length, across: across.length, text }
}

function displayTies({ ties }: MatrixCell, language: Language): DisplayCell['ties'] {
  const [stated, inferred] = [ties.stated.length, ties.inferred.length]
  const count = formatCount(stated + inferred, tieForms, language)
  const text = inferred === 0 ? count : `${count} (${formatCount(inferred, inferredForms, language)})`
  const noTie = { en: 'no tie', es: 'ningún vínculo' }[language]
  return { stated, inferred, text: stated + inferred === 0 ? noTie : text }
}

const contextNames: OptionNames<CellContext> = { score: true, unplaced: true }

/**
 * A cell of a matrix as lines of text or a page show it.
 *
 * @param atlas the atlas that the cell is of
 * @param cell a cell that `opportunityMatrix` gives
 * @param language the reader's language
 * @param context the score of the white spot, where it is one, and the actors that have no column
 * @example
 * const [row] = opportunityMatrix(atlas, { by: 'region', sectors: ['automotive'] }).rows
 * row?.cells.map((cell) => displayCell(atlas, cell, 'en').text).includes('Automotive × Nuevo León') // true
 */
export function displayCell(
  atlas: Atlas,
  cell: MatrixCell,
  language: Language,
  context: CellContext = {},
): DisplayCell {
  checkAtlas(atlas)
  checkLanguage(language)
  checkOptions(context, contextNames, 'context')
  const { score, unplaced = [] } = context
  if (score !== undefined) checkNumber('context.score', score)
  checkList('context.unplaced', unplaced)
  checkObject('cell', cell, 'a cell that opportunityMatrix gives', ['sector', 'place', 'actors', 'ties'])
  const [sector, place] = [displayHeading(atlas, cell.sector, language), displayHeading(atlas, cell.place, language)]
  const status = statusOf(cell)
  // Object.entries forgets which keys a closed table has.
  const named = Object.entries(sections) as [CellSectionName, CellSection][]
  return {
    text: `${sector.label} × ${place.label}`,
    sector,
    place,
    actors: displayActors(cell, language),
    ties: displayTies(cell, language),
    status,
    statusLabel: statusLabels[status][language],
    ...(score === undefined ? {} : { score }),
    sections: named
      .map(([name, { label, ids }]) => ({ name, label: label[language], ids: ids(cell, unplaced) }))
      .filter(({ ids }) => ids.length > 0),
  }
}
