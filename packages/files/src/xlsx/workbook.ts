/** The parts that say which sheets there are. @module */
import { contentTypesPart, relationships } from '../package-parts.ts'
import { declaration, withEntities } from '../xml.ts'
import { rangeOf, type SheetContent } from './sheet.ts'
import { inSheet } from './sheet-names.ts'

/** The path of a sheet by its position from 0. */
export const sheetPath = (position: number): string => `xl/worksheets/sheet${position + 1}.xml`

export const sheetRelationshipsPath = (position: number): string => `xl/worksheets/_rels/sheet${position + 1}.xml.rels`

export const typesOfWorkbook = (sheets: number): string =>
  contentTypesPart('spreadsheetml', [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, position) => [sheetPath(position), 'worksheet'] as const),
  ])

export const partsOfWorkbook = (sheets: number): string =>
  relationships([
    { id: 'styles', kind: 'styles', target: 'styles.xml' },
    ...Array.from({ length: sheets }, (_, position) => ({
      id: `sheet${position + 1}`,
      kind: 'worksheet' as const,
      target: `worksheets/sheet${position + 1}.xml`,
    })),
  ])

/** A sheet as the workbook lists it. */
export interface ListedSheet extends Pick<SheetContent, 'name' | 'widths' | 'hasHead'> {
  /** How many rows were written. */
  readonly rows: number
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

/** Where the filters of a sheet stand, and what is printed on each of its pages. */
function namesOf(sheet: ListedSheet, position: number): string {
  if (!sheet.hasHead) return ''
  const named = (name: string, place: string, hidden = '') =>
    `<definedName name="_xlnm.${name}" localSheetId="${position}"${hidden}>${withEntities(inSheet(sheet.name, place))}</definedName>`
  return named('_FilterDatabase', absolute(rangeOf(sheet, sheet.rows)), ' hidden="1"') + named('Print_Titles', '$1:$1')
}

export const workbookPart = (sheets: readonly ListedSheet[]): string =>
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets
    .map(
      ({ name }, position) =>
        `<sheet name="${withEntities(name)}" sheetId="${position + 1}" r:id="sheet${position + 1}"/>`,
    )
    .join('')}</sheets><definedNames>${sheets.map(namesOf).join('')}</definedNames></workbook>`
