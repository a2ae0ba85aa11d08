/** A sheet, made while it is written. @module */
import { type Relationship, relationships } from '../package-parts.ts'
import { declaration, withEntities } from '../xml.ts'
import { cellText, cellXml, columnName, type Link, type SheetCell, shortened } from './cells.ts'
import type { Limits } from './limits.ts'
import { inSheet } from './sheet-names.ts'
import { rowHeight } from './styles.ts'

/** What a sheet shows. */
export interface SheetContent {
  readonly name: string
  /** The width of each column, in characters. */
  readonly widths: readonly number[]
  /** How many rows there are, the head among them. */
  readonly rowCount: number
  /** Whether the first row is a head: it stays in sight, and filters stand in it. */
  readonly hasHead: boolean
  readonly rows: Iterable<readonly SheetCell[]>
}

/** A text that was too long for its cell. */
export interface ShortenedCell {
  readonly sheet: string
  readonly place: string
  /** Its length, in UTF-16 units. */
  readonly length: number
}

/** What a sheet had no room for. */
export interface LeftOut {
  /** The first of the texts that were too long. */
  readonly shortened: readonly ShortenedCell[]
  readonly shortenedCount: number
  readonly links: number
  readonly rows: number
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly leftOut: LeftOut
  /** The part that has the addresses of its links, if it leads anywhere. */
  readonly relationships: string | undefined
}

/** How many shortened texts are named. */
const maxNamed = 20

/** About how many characters are packed at once. */
const chunkLength = 32_768

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const encoder = new TextEncoder()

/** The rows that fit, with the number of the last one. */
const rowsThatFit = ({ rowCount }: SheetContent, { rows }: Limits): number => Math.min(rowCount, rows)

/** The cells from the first to the last one of some rows. */
export const rangeOf = ({ widths }: Pick<SheetContent, 'widths'>, rows: number): string =>
  `A1:${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows)}`

function beginning(content: SheetContent, rows: number): string {
  const { widths, hasHead } = content
  const view = hasHead
    ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>'
    : '<sheetView showGridLines="0" workbookViewId="0"/>'
  const fits = hasHead ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${fits}<dimension ref="${rangeOf(content, rows)}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>${columns.join('')}</cols><sheetData>`
}

/** The links of a sheet, as many as it can hold. */
class Links {
  readonly #limits: Limits
  readonly #ids = new Map<string, string>()
  #written = ''
  #count = 0
  leftOut = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** @returns whether there was room for it */
  add(place: string, link: Link): boolean {
    const target = 'address' in link ? this.#outside(link.address) : this.#within(link)
    if (target === undefined || this.#count === this.#limits.links) {
      this.leftOut++
      return false
    }
    this.#count++
    this.#written += `<hyperlink ref="${place}" ${target}/>`
    return true
  }

  #within({ sheet, row }: Extract<Link, { readonly sheet: string }>): string {
    return `location="${withEntities(inSheet(sheet, `A${row}`))}"`
  }

  #outside(given: string): string | undefined {
    const { protocol, href } = URL.parse(given) ?? {}
    if (href === undefined || href.length > this.#limits.addressLength) return undefined
    if (protocol !== 'http:' && protocol !== 'https:') return undefined
    const id = this.#ids.get(href) ?? `link${this.#ids.size + 1}`
    this.#ids.set(href, id)
    return `r:id="${id}"`
  }

  get element(): string {
    return this.#count === 0 ? '' : `<hyperlinks>${this.#written}</hyperlinks>`
  }

  get relationships(): string | undefined {
    if (this.#ids.size === 0) return undefined
    const all = Array.from(
      this.#ids,
      ([target, id]): Relationship => ({ id, kind: 'hyperlink', target, isOutside: true }),
    )
    return relationships(all)
  }
}

/** What stands after the rows. Numbers that texts hold, like a year, are no mistakes. */
const ending = (content: SheetContent, rows: number, links: string): string =>
  `</sheetData>${content.hasHead ? `<autoFilter ref="${rangeOf(content, rows)}"/>` : ''}${links}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><ignoredErrors><ignoredError sqref="${rangeOf(content, rows)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`

/**
 * A sheet in chunks, each made when it is asked for.
 *
 * @param content what it shows
 * @param limits what a sheet can hold; what goes beyond is left out
 * @returns at the end, what was left out and the part that belongs to the sheet
 */
export function* sheetPart(content: SheetContent, limits: Limits): Generator<Uint8Array<ArrayBuffer>, WrittenSheet> {
  const { name, rows, rowCount } = content
  const links = new Links(limits)
  const long: ShortenedCell[] = []
  let shortenedCount = 0

  function cellAt(place: string, cell: SheetCell): string {
    let { value } = cell
    if (typeof value === 'string') {
      value = cellText(value)
      if (value.length > limits.cellLength) {
        shortenedCount++
        if (long.length < maxNamed) long.push({ sheet: name, place, length: value.length })
        value = shortened(value, limits.cellLength)
      }
    }
    if (value === undefined || value === '') return ''
    const isLinked = cell.link !== undefined && links.add(place, cell.link)
    return cellXml(place, value, cell.style ?? (isLinked ? 'link' : 'plain'))
  }

  const names = content.widths.map((_, at) => columnName(at))
  const most = rowsThatFit(content, limits)
  let text = beginning(content, most)
  let bytes = 0
  let row = 0
  for (const cells of rows) {
    // What stands after the rows is short; the number of rows that fit is known to what comes before them.
    if (row === most || bytes > limits.partBytes) break
    row++
    const height = rowHeight(cells, content.widths)
    let line = height === undefined ? `<row r="${row}">` : `<row r="${row}" ht="${height}" customHeight="1">`
    for (const [at, cell] of cells.entries()) line += cellAt(`${names[at]}${row}`, cell)
    text += `${line}</row>`
    if (text.length < chunkLength) continue
    const chunk = encoder.encode(text)
    bytes += chunk.length
    text = ''
    yield chunk
  }
  yield encoder.encode(text + ending(content, row, links.element))
  return {
    leftOut: { shortened: long, shortenedCount, links: links.leftOut, rows: rowCount - row },
    relationships: links.relationships,
  }
}
