/** Cells as the format writes them. @module */
import { cleanText } from '@puente/core'
import type { Cell } from '@puente/core/export'
import { withoutMarkup } from '../xml.ts'
import { type CellStyle, cellStyles } from './styles.ts'

/** Where a cell leads: to a page, or to a row of a sheet. */
export type Link = { readonly address: string } | { readonly sheet: string; readonly row: number }

/** A cell with its look and its link. */
export interface SheetCell {
  readonly value: Cell
  /** Default: that of a link where there is one, else plain. */
  readonly style?: CellStyle
  readonly link?: Link | undefined
}

/** A column by its position from 0: A, B, … Z, AA. */
export function columnName(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26))
  return position < 26 ? letter : columnName(Math.floor(position / 26) - 1) + letter
}

const millisecondsOfDay = 86_400_000

/** The number of 1 January 1970 among the days of a sheet. */
const firstDay = 25_569

/** The number of 1 March 1900: programs do not agree on the days before. */
const firstCommonDay = 61

/**
 * A day as the number that a sheet has for it.
 *
 * @returns nothing for a month, a year, a day that the calendar does not have, and one of which programs do not agree
 */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, date.length) !== date) return undefined
  const number = time / millisecondsOfDay + firstDay
  return number < firstCommonDay ? undefined : number
}

/** What would become a formula when somebody edits the cell. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u

/** What the format would read as a character by its number. */
const characterByNumber = /_(?=x[0-9a-f]{4}_)/giu

/** A text as a cell has it: without what nobody sees, and with one kind of line break. */
export const cellText = (text: string): string =>
  cleanText(text)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')

/** The first units of a text, with a mark that it goes on. */
export const shortened = (text: string, length: number): string =>
  `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`

const attributes = (place: string, style: CellStyle): string =>
  style === 'plain' ? ` r="${place}"` : ` r="${place}" s="${cellStyles.indexOf(style)}"`

/** A text as a cell. It is never a formula, and stays a text when it is edited. */
function textCell(place: string, text: string, style: CellStyle): string {
  const guarded = style === 'plain' && formulaStart.test(text) ? 'guarded' : style
  const written = withoutMarkup(text).replace(characterByNumber, '_x005F_')
  return `<c${attributes(place, guarded)} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`
}

/** A value as a cell, a text as {@link cellText} gives it; an empty one is left out. */
export function cellXml(place: string, value: Cell, style: CellStyle): string {
  if (value === undefined || value === '') return ''
  if (typeof value === 'boolean') return `<c${attributes(place, style)} t="b"><v>${Number(value)}</v></c>`
  if (typeof value === 'number' && Number.isFinite(value)) return `<c${attributes(place, style)}><v>${value}</v></c>`
  return textCell(place, String(value), style)
}
