/** The matrix of sectors and places as lines of text, a heat map or a page show it. @module */
import type { ColumnKind } from '../analysis/matrix-places.ts'
import type { OpportunityMatrix } from '../analysis/opportunity-matrix.ts'
import type { WhiteSpot } from '../analysis/white-spots.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { get } from '../dataset/get.ts'
import { labelOfId } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Id } from '../model/id.ts'
import type { Language } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { type DisplayCell, displayCell } from './display-cell.ts'
import { checkSpots, type DisplayHeading, displayHeading } from './display-white-spots.ts'

/** A place as the heading of a column. */
export interface DisplayColumn extends DisplayHeading {
  /** Its ISO 3166 code without what a column of its side need not repeat, or an acronym, or its label. */
  readonly code: string
}

/** A matrix by rows, as a table or a heat map shows it. */
export interface DisplayMatrix {
  readonly by: ColumnKind
  /** The name of the side whose places are the columns. */
  readonly side: string
  readonly otherSide: string
  /** The code of the other side, as those of the columns. */
  readonly otherSideCode: string
  /** The date in words. */
  readonly asOf: string
  readonly columns: readonly DisplayColumn[]
  readonly rows: readonly {
    readonly sector: DisplayHeading
    /** One for each column. */
    readonly cells: readonly DisplayCell[]
    /** Actors of the column side whose place the atlas does not know. */
    readonly unplaced: readonly Id[]
  }[]
}

/** The code of a region: its letters alone, or its number with the country, as in IT25. */
const regionCode = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : /-\d+$/.test(code) ? code.replace('-', '') : code.replace(/^..-/, '')

function placeCode(atlas: Atlas, id: Id<'places'>, language: Language): string {
  const { iso3166_1, iso3166_2, names } = get(atlas, 'places', id)
  const acronyms = names.filter(({ kind }) => kind === 'acronym')
  const acronym = acronyms.find(({ lang }) => lang === language) ?? acronyms[0]
  return iso3166_1 ?? regionCode(iso3166_2) ?? acronym?.value ?? labelOfId(atlas, id, language)
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
    otherSideCode: placeCode(atlas, otherSide, language),
    asOf: formatDate(asOf, language),
    columns: places.map((id) => ({ ...displayHeading(atlas, id, language), code: placeCode(atlas, id, language) })),
    rows: rows.map(({ sector, cells, unplaced }) => ({
      sector: displayHeading(atlas, sector, language),
      cells: cells.map((cell) =>
        displayCell(atlas, cell, language, { score: scores.get(`${cell.sector} ${cell.place}`), unplaced }),
      ),
      unplaced,
    })),
  }
}
