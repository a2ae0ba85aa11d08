/** How cells look, and how dates are written in each language. @module */
import type { Language } from '@puente/core'
import { declaration } from '../xml.ts'

/** What a cell is: each has a look of its own. */
export const cellStyles = ['plain', 'head', 'date', 'link', 'guarded', 'title', 'wrapped', 'left'] as const

export type CellStyle = (typeof cellStyles)[number]

/** Days in the order in which the language has them, whatever the computer's own. */
const dateFormats: Readonly<Record<Language, string>> = { en: '[$-809]yyyy\\-mm\\-dd', es: '[$-80A]dd/mm/yyyy' }

const dateFormat = 164

const font = (size: number, rest: string): string => `<font>${rest}<sz val="${size}"/>`

const named = '<name val="Arial"/><family val="2"/></font>'

const fonts = [
  `${font(10, '')}${named}`,
  `${font(10, '<b/>')}${named}`,
  `${font(10, '<u/>')}<color rgb="FF0B5573"/>${named}`,
  `${font(16, '<b/>')}${named}`,
] as const

const fills = ['none', 'gray125', 'solid'].map((pattern) =>
  pattern === 'solid'
    ? '<fill><patternFill patternType="solid"><fgColor rgb="FFE9E4D6"/></patternFill></fill>'
    : `<fill><patternFill patternType="${pattern}"/></fill>`,
)

const look = (attributes: string, alignment = ''): string =>
  `<xf borderId="0" xfId="0" ${attributes} applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`

const wraps = ' wrapText="1"'

const plainFont = 'numFmtId="0" fontId="0" fillId="0"'

/** By the style of a cell. */
const looks: Readonly<Record<CellStyle, string>> = {
  plain: look(plainFont),
  head: look('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', wraps),
  date: look(`numFmtId="${dateFormat}" fontId="0" fillId="0" applyNumberFormat="1"`),
  link: look('numFmtId="0" fontId="2" fillId="0" applyFont="1"'),
  // What is edited in such a cell stays a text.
  guarded: look(`${plainFont} quotePrefix="1"`),
  title: look('numFmtId="0" fontId="3" fillId="0" applyFont="1"'),
  wrapped: look(plainFont, wraps),
  left: look(plainFont, ' horizontal="left"'),
}

/** The height of a line of each style that has more lines than one, or larger letters, in points. */
const lineHeights: Readonly<Partial<Record<CellStyle, number>>> = { head: 13, wrapped: 13, title: 22 }

/**
 * The height of a row, which not every program finds by itself.
 *
 * @returns in points; nothing where every cell has one line of plain letters
 */
export function rowHeight(
  cells: readonly { readonly value: unknown; readonly style?: CellStyle }[],
  widths: readonly number[],
): number | undefined {
  const line = lineHeights[cells[0]?.style ?? 'plain']
  if (line === undefined) return undefined
  const lines = cells.map(({ value, style }, at) =>
    style === 'title' ? 1 : Math.ceil((String(value ?? '').length + 1) / (widths[at] ?? 1)),
  )
  return line * Math.max(...lines)
}

const listOf = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

export const stylesPart = (language: Language): string =>
  `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="${dateFormats[language]}"/></numFmts>${listOf('fonts', fonts)}${listOf('fills', fills)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${listOf(
    'cellXfs',
    cellStyles.map((style) => looks[style]),
  )}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
