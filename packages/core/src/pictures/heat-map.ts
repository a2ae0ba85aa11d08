/** The matrix of sectors and places as a heat map. @module */
import type { MatrixCell } from '../analysis/matrix-cell.ts'
import type { OpportunityMatrix } from '../analysis/opportunity-matrix.ts'
import type { WhiteSpot } from '../analysis/white-spots.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { labelOfId } from '../dataset/label.ts'
import { displayMatrix } from '../format/display-matrix.ts'
import type { OptionNames } from '../model/check-argument.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import {
  emptyCell,
  formatHeat,
  type HeatCounts,
  type HeatKind,
  heatCounts,
  shadeOf,
  tiedPattern,
} from './heat-cells.ts'
import {
  type Geometry,
  geometryOf,
  type Heading,
  mostPlaces,
  mostSectors,
  rowHeight,
  size,
  type Table,
  tableOf,
} from './heat-table.ts'
import { type LegendItem, legend, sectorItems } from './legend.ts'
import { definePattern, numberOn, patternedRect } from './patterns.ts'
import {
  checkFunction,
  type PictureContext,
  type PictureOptions,
  picture,
  pictureContext,
  pictureOptionNames,
} from './picture.ts'
import { sectorGlyph } from './sector-glyphs.ts'
import { element, linked, tooltip } from './svg.ts'
import { lineHeight, textLine, textLines, wrap } from './text.ts'
import { counted } from './words.ts'

/** What a heat map shows, and how. */
export interface HeatMapPictureOptions extends PictureOptions {
  /** The white spots of the same matrix, whose points are shown; absent: the number of actors. */
  readonly spots?: readonly WhiteSpot[]
  /** The address of a cell's page, or undefined where it has none; default: no cell is a link. */
  readonly hrefOfCell?: ((cell: MatrixCell) => string | undefined) | undefined
}

const optionNames: OptionNames<HeatMapPictureOptions> = { ...pictureOptionNames, spots: true, hrefOfCell: true }

const gap = 2

function drawCell(
  context: PictureContext,
  { value, cell }: ReturnType<Table['at']>,
  counts: HeatCounts,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  href: string | undefined,
): string {
  const { language, atlas, id } = context
  const text = formatHeat(value, counts, language)
  const pattern = value.kind === 'tied' ? tiedPattern : shadeOf(value.value, counts)
  const name =
    cell === undefined ? '' : `${labelOfId(atlas, cell.sector, language)} × ${labelOfId(atlas, cell.place, language)}`
  const area =
    value.kind === 'empty'
      ? element('rect', { ...emptyCell(), 'stroke-width': 0.6, ...place })
      : patternedRect(pattern, `${id}-tied`, place)
  const number =
    text === ''
      ? ''
      : numberOn(pattern, text, place.x + place.width / 2, place.y + place.height / 2, {
          size,
          bold: value.kind === 'tied',
        })
  return linked(href, element('g', {}, tooltip(text === '' ? name : `${name}: ${text}`), area, number))
}

const totals: Localized = { en: 'Total', es: 'Total' }

/** What stands above a column. */
function columnHead({ text, code, glyph }: Heading, x: number, { top, columnWidth, headed }: Geometry): string {
  if (headed === 'glyphs' && glyph !== undefined) return sectorGlyph(glyph, x, top - 11, 6)
  const lines = headed === 'codes' ? wrap(code ?? text, size, columnWidth - 2, 1) : wrap(text, size, columnWidth - 4, 3)
  return textLines(lines, x, top - 7 - (lines.length - 1) * size * lineHeight, { size, anchor: 'middle' })
}

function drawHeadings(context: PictureContext, { rows, columns }: Table, geometry: Geometry): readonly string[] {
  const { language, width, hrefOf } = context
  const { left, top, columnWidth } = geometry
  const bottom = top + rows.length * rowHeight
  const total = { size, colour: 'soft' } as const
  return [
    ...columns.map((heading, at) => {
      const x = left + (at + 0.5) * columnWidth
      const head = element('g', {}, tooltip(heading.text), columnHead(heading, x, geometry))
      return (
        linked(hrefOf(heading.entry), head) +
        textLine(formatNumber(heading.total, language), x, bottom + 16, { ...total, anchor: 'middle' })
      )
    }),
    ...rows.map((heading, at) => {
      const y = top + (at + 0.5) * rowHeight + 4
      const lines = wrap(heading.text, size, left - 10, 2)
      return (
        linked(hrefOf(heading.entry), textLines(lines, 0, y - ((lines.length - 1) * size * lineHeight) / 2, { size })) +
        textLine(formatNumber(heading.total, language), width, y, { ...total, anchor: 'end' })
      )
    }),
    textLine(totals[language], width, top - 7, { ...total, anchor: 'end' }),
    textLine(totals[language], 0, bottom + 16, total),
  ]
}

const title: Localized = { en: 'Sectors and places', es: 'Sectores y lugares' }
const notDrawn: Localized = { en: 'Not drawn, as there are too many', es: 'Sin dibujar, por ser demasiados' }
const sectorForms: PluralForms = { one: { en: 'sector', es: 'sector' }, many: { en: 'sectors', es: 'sectores' } }

const swatch = { width: 22, height: 12, step: 8 } as const

/** The kinds of cells that there are; of those with a value, all shades from light to dark. */
function keyItems(
  { id, language }: PictureContext,
  { rows, columns, at }: Table,
  counts: HeatCounts,
): readonly LegendItem[] {
  const shown = rows.flatMap((_row, row) => columns.map((_column, column) => at(row, column).value))
  const shaded = shown.filter(({ kind }) => kind === 'value').toSorted((a, b) => a.value - b.value)
  const shades = [...new Map(shaded.map(({ value }) => [shadeOf(value, counts).fill, value])).values()]
  const place = (x: number, y: number) => ({ x, y: y - swatch.height / 2, width: swatch.width, height: swatch.height })
  const draw: Readonly<Record<HeatKind, LegendItem['draw']>> = {
    value: (x, y) =>
      shades
        .map((value, shade) => patternedRect(shadeOf(value, counts), '', place(x + shade * swatch.step, y)))
        .join(''),
    tied: (x, y) => patternedRect(tiedPattern, `${id}-tied`, place(x, y)),
    empty: (x, y) => element('rect', { ...emptyCell(), 'stroke-width': 0.6, ...place(x, y) }),
  }
  const kinds = (['value', 'tied', 'empty'] as const).filter((kind) => shown.some((value) => value.kind === kind))
  return kinds.map((kind) => ({
    width: swatch.width + (kind === 'value' ? (shades.length - 1) * swatch.step : 0),
    text: counts.key[kind][language],
    draw: draw[kind],
  }))
}

/** What the totals and the codes mean, and what is left out. */
function notesOf(
  { language }: PictureContext,
  { rows, places }: OpportunityMatrix,
  { columns }: Table,
  headed: Geometry['headed'],
  totalsText: string,
): readonly string[] {
  const [restOfRows, restOfPlaces] = [rows.length - mostSectors, places.length - mostPlaces]
  const missing = [
    ...(restOfRows > 0 ? [formatCount(restOfRows, sectorForms, language)] : []),
    ...(restOfPlaces > 0 ? [formatCount(restOfPlaces, counted.places, language)] : []),
  ]
  return [
    totalsText,
    // A code and its name stay on one line.
    ...(headed === 'codes'
      ? [columns.map(({ code, text }) => `${code} ${text}`.replaceAll(' ', '\u00a0')).join(', ')]
      : []),
    ...(missing.length > 0 ? [`${notDrawn[language]}: ${formatList(missing, language)}.`] : []),
  ]
}

/**
 * The matrix of sectors and places as a heat map: in each cell the points of its white spot, or else the number of its
 * actors; hatched where there are ties already. The legend says so.
 *
 * Where there is little width, and with more than 30 places, sectors are columns and places rows. At most 60 places and 30
 * sectors are drawn; the picture says how many are left out.
 *
 * @param atlas the atlas that the matrix is of
 * @param matrix what `opportunityMatrix` gives
 * @param options language, size, the white spots of the same matrix, and where cells lead to
 * @returns an SVG document as text, the same for the same input
 * @throws {RangeError} if the width is not from 240 to 2400
 * @example
 * const options = { language: 'en', spots: whiteSpots(atlas) } as const
 * heatMapPicture(atlas, opportunityMatrix(atlas), options).includes('Aerospace × Spain') // true
 */
export function heatMapPicture(atlas: Atlas, matrix: OpportunityMatrix, options: HeatMapPictureOptions): string {
  const context = pictureContext(atlas, options, optionNames, 'heat-map')
  checkFunction('hrefOfCell', options.hrefOfCell)
  const { width, language, id } = context
  // This checks the matrix and the white spots, too.
  const shown = displayMatrix(atlas, matrix, language, options.spots)
  const counts = heatCounts(matrix, options.spots, language)
  const table = tableOf(context, shown, matrix, counts)
  const geometry = geometryOf(context, table)
  const { left, top, columnWidth, headed } = geometry
  const cells = table.rows.flatMap((_row, row) =>
    table.columns.map((_column, column) => {
      const found = table.at(row, column)
      const place = {
        x: left + column * columnWidth + gap / 2,
        y: top + row * rowHeight + gap / 2,
        width: columnWidth - gap,
        height: rowHeight - gap,
      }
      return drawCell(context, found, counts, place, found.cell && options.hrefOfCell?.(found.cell))
    }),
  )
  const bottom = top + table.rows.length * rowHeight + 26
  const key = legend(context, keyItems(context, table, counts), bottom)
  const noted = bottom + key.height + 4
  const notes = notesOf(context, matrix, table, headed, counts.key.totals[language])
  const lines = notes.flatMap((note) => wrap(note, size, width, 12))
  const textHeight = lines.length * size * lineHeight + 8
  const shapes = headed === 'glyphs' ? new Set(table.columns.flatMap(({ glyph }) => glyph ?? [])) : new Set<number>()
  const below = legend(context, sectorItems(context, shapes), noted + textHeight)
  return picture(
    context,
    {
      kind: 'heat-map',
      height: noted + textHeight + below.height,
      title: `${title[language]}: ${shown.side} – ${shown.otherSide}`,
      description: counts.caption,
    },
    element('defs', {}, definePattern(tiedPattern, `${id}-tied`)),
    ...cells,
    ...drawHeadings(context, table, geometry),
    key.markup,
    textLines(lines, 0, noted + size, { size, colour: 'soft' }),
    below.markup,
  )
}
