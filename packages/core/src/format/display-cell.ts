/** A cell of the matrix of sectors and places as lines of text or a page show it. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import { entriesById, get } from '../dataset/get.ts'
import { labelOfId } from '../dataset/label.ts'
import { ancestors } from '../index/geography.ts'
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
import { formatList } from '../text/format-list.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import { placeInSentence } from '../text/place-in-sentence.ts'
import { lazy } from '../util/memo.ts'
import { type DisplayHeading, displayHeading } from './display-white-spots.ts'

/** Where the records of a section are: between the two sides, in the place of the cell, or on the other side. */
export type CellSectionSide = 'between' | 'here' | 'across'

/** Some records of a cell. */
export interface DisplayCellSection {
  readonly name: CellSectionName
  readonly side: CellSectionSide
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

/** What sections are made of. */
interface CellSource {
  readonly atlas: Atlas
  readonly cell: MatrixCell
  readonly unplaced: readonly Id[]
}

interface CellSection {
  readonly side: CellSectionSide
  readonly label: Localized | ((source: CellSource, language: Language) => string)
  readonly ids: (source: CellSource) => readonly Id[]
}

/** Where actors of the other side seek partners: the place of the cell, or what it lies in. */
function targetPlaces({ atlas, cell: { place, interest } }: CellSource, language: Language): string {
  const wider = ancestors(atlas)
  const targets = new Set(entriesById(atlas, interest.across).flatMap(targetsOf))
  const isHere = [...targets].some((target) => target === place || wider.get(target)?.includes(place))
  const around = (wider.get(place) ?? []).filter((one) => targets.has(one))
  const names = [...(isHere ? [place] : []), ...around].map((id) =>
    placeInSentence(labelOfId(atlas, id, language), language),
  )
  return formatList(names, language, 'or')
}

const targetsOf = ({ record }: Entry): readonly string[] => ('targets' in record ? (record.targets ?? []) : [])

/** The actors of ties of the sector that are not in it themselves. */
function tiedBeyond({ atlas, cell: { ties, actors } }: CellSource): readonly Id[] {
  const known = new Set<string>([...actors.here, ...actors.across])
  const ends = [...ties.stated, ...ties.inferred].flatMap((id) => get(atlas, 'ties', id).between)
  return [...new Set(ends)].filter((id) => !known.has(id))
}

const sections = {
  ties: {
    side: 'between',
    label: { en: 'ties', es: 'vínculos' },
    ids: ({ cell: { ties } }) => [...ties.stated, ...ties.inferred],
  },
  'actors-here': {
    side: 'here',
    label: { en: 'who is here', es: 'quién está aquí' },
    ids: ({ cell: { actors } }) => actors.here,
  },
  'interest-here': {
    side: 'here',
    label: { en: 'here, seeking the other side', es: 'aquí, buscan el otro lado' },
    ids: ({ cell: { interest } }) => interest.here,
  },
  'interest-across': {
    side: 'across',
    label: (source, language) => {
      const before = { en: 'on the other side, seeking partners in', es: 'del otro lado, buscan socios en' }
      return `${before[language]} ${targetPlaces(source, language)}`
    },
    ids: ({ cell: { interest } }) => interest.across,
  },
  partnerships: {
    side: 'between',
    label: { en: 'running partnerships', es: 'asociaciones en curso' },
    ids: ({ cell: { partnerships } }) => partnerships,
  },
  events: {
    side: 'between',
    label: { en: 'events with both sides', es: 'eventos con ambos lados' },
    ids: ({ cell: { events } }) => events,
  },
  'instruments-joint': {
    side: 'between',
    label: { en: 'instruments of both sides', es: 'instrumentos de ambos lados' },
    ids: ({ cell: { instruments } }) => instruments.joint,
  },
  opportunities: {
    side: 'between',
    label: { en: 'opportunities that the sources see', es: 'oportunidades que ven las fuentes' },
    ids: ({ cell: { opportunities } }) => opportunities,
  },
  'awards-here': {
    side: 'here',
    label: { en: 'labels held here', es: 'sellos obtenidos aquí' },
    ids: ({ cell: { awards } }) => awards.here,
  },
  'instruments-here': {
    side: 'here',
    label: { en: 'instruments here', es: 'instrumentos de aquí' },
    ids: ({ cell: { instruments } }) => instruments.here,
  },
  unplaced: {
    side: 'here',
    label: { en: 'on this side, place not known', es: 'de este lado, lugar desconocido' },
    ids: ({ unplaced }) => unplaced,
  },
  'actors-across': {
    side: 'across',
    label: { en: 'who is on the other side', es: 'quién está del otro lado' },
    ids: ({ cell: { actors } }) => actors.across,
  },
  'tied-beyond': {
    side: 'between',
    label: { en: 'in these ties, but of other sectors', es: 'en estos vínculos, pero de otros sectores' },
    ids: tiedBeyond,
  },
  'awards-across': {
    side: 'across',
    label: { en: 'labels held on the other side', es: 'sellos obtenidos del otro lado' },
    ids: ({ cell: { awards } }) => awards.across,
  },
  'instruments-across': {
    side: 'across',
    label: { en: 'instruments of the other side', es: 'instrumentos del otro lado' },
    ids: ({ cell: { instruments } }) => instruments.across,
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

function sectionsOf(source: CellSource, language: Language): readonly DisplayCellSection[] {
  // Object.entries forgets which keys a closed table has.
  const named = Object.entries(sections) as [CellSectionName, CellSection][]
  return named.flatMap(([name, { side, label, ids }]) => {
    const found = ids(source)
    if (found.length === 0) return []
    return [{ name, side, label: typeof label === 'function' ? label(source, language) : label[language], ids: found }]
  })
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
  // A matrix has many cells, of which few are opened.
  const shown = lazy(() => sectionsOf({ atlas, cell, unplaced }, language))
  return {
    text: `${sector.label} × ${place.label}`,
    sector,
    place,
    actors: displayActors(cell, language),
    ties: displayTies(cell, language),
    status,
    statusLabel: statusLabels[status][language],
    ...(score === undefined ? {} : { score }),
    get sections() {
      return shown()
    },
  }
}
