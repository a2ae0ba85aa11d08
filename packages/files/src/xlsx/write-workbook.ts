/** A workbook of sheets of records, made while it is read. @module */
import { type Atlas, type Entry, type Language, lookup } from '@puente/core'
import { archiveChunks } from '@puente/tooling/archive'
import { propertiesPart, rootPart } from '../package-parts.ts'
import { type About, aboutSheet, type DescribedSheet } from './about.ts'
import type { Link } from './cells.ts'
import { excelLimits, type Limits } from './limits.ts'
import { contentOf, type RecordSheet, type SheetContext } from './record-sheet.ts'
import { type SheetContent, sheetPart, type WrittenSheet } from './sheet.ts'
import { stylesPart } from './styles.ts'
import { words } from './words.ts'
import {
  type ListedSheet,
  partsOfWorkbook,
  sheetPath,
  sheetRelationshipsPath,
  typesOfWorkbook,
  workbookPart,
} from './workbook.ts'

type Bytes = Uint8Array<ArrayBuffer>

type Part = readonly [path: string, chunks: Iterable<Bytes>]

const encoder = new TextEncoder()

const textPart = (path: string, text: string): Part => [path, [encoder.encode(text)]]

/** What is written. */
export interface Workbook {
  readonly atlas: Atlas
  readonly language: Language
  readonly sheets: readonly RecordSheet[]
  readonly what: string
  readonly query?: string | undefined
  readonly base?: string | undefined
  /** Where a record stands in the file, if it does. */
  readonly rowOf: (id: string) => Link | undefined
  readonly onProgress: (rows: number) => void
}

const rowsBetweenReports = 1_000

/** A record leads to its own page, and others to their row, or where they have none, to theirs. */
function linker({ atlas, base, rowOf }: Workbook, limits: Limits): SheetContext['linkTo'] {
  const pageOf = ({ collection, record }: Entry): Link | undefined =>
    base === undefined ? undefined : { address: `${base}${collection}/${encodeURIComponent(record.id)}` }
  return (id, from) => {
    if (id === from.record.id) return pageOf(from)
    const row = rowOf(id)
    if (row !== undefined && 'row' in row && row.row <= limits.rows) return row
    if (base === undefined) return undefined
    const found = lookup(atlas, id)
    return found.ok ? pageOf(found.value) : undefined
  }
}

function* partsOf(workbook: Workbook, limits: Limits): Generator<Part> {
  const { atlas, language, sheets, what, onProgress } = workbook
  const count = sheets.length + 1
  yield textPart('[Content_Types].xml', typesOfWorkbook(count))
  yield textPart('_rels/.rels', rootPart('xl/workbook.xml'))
  const { notOfUnion } = words[language]
  const title = atlas.manifest.title[language]
  yield textPart(
    'docProps/core.xml',
    propertiesPart({ title: `${title}: ${what}`, creator: title, description: notOfUnion, language }),
  )
  yield textPart('xl/styles.xml', stylesPart(language))
  yield textPart('xl/_rels/workbook.xml.rels', partsOfWorkbook(count))

  const listed: ListedSheet[] = []
  const described: DescribedSheet[] = []
  function* partsOfSheet(content: SheetContent, position: number, room: Limits): Generator<Part, WrittenSheet> {
    const end: { written?: WrittenSheet } = {}
    function* keeping(): Generator<Bytes> {
      end.written = yield* sheetPart(content, room)
    }
    yield [sheetPath(position), keeping()]
    const { written } = end
    if (written === undefined) throw new Error('a part was begun before the one before it was read')
    if (written.relationships !== undefined) yield textPart(sheetRelationshipsPath(position), written.relationships)
    const { name, widths, hasHead, rowCount } = content
    listed[position] = { name, widths, hasHead, rows: rowCount - written.leftOut.rows }
    return written
  }

  let rows = 0
  const onRow = () => {
    rows++
    if (rows % rowsBetweenReports === 0) onProgress(rows)
  }
  const context: SheetContext = { atlas, language, linkTo: linker(workbook, limits), onRow }
  for (const [at, sheet] of sheets.entries()) {
    const { leftOut } = yield* partsOfSheet(contentOf(context, sheet), at + 1, limits)
    described.push({ ...sheet, leftOut })
  }
  const about: About = { ...workbook, limits }
  yield* partsOfSheet(aboutSheet(about, described), 0, excelLimits)
  yield textPart('xl/workbook.xml', workbookPart(listed))
}

/** A workbook in chunks, each made when it is asked for. */
export const workbookChunks = (workbook: Workbook, limits: Limits): Generator<Bytes> =>
  archiveChunks(partsOf(workbook, limits))
