/** The columns of a collection's CSV, made from its description. @module */

import type { Atlas, Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { shapes } from '../dataset/generated/shapes.ts'
import { labelOf, labelOfId } from '../dataset/label.ts'
import { formatValue } from '../format/format-value.ts'
import { derivedValues } from '../index/field-index.ts'
import { fieldsOf, type QueryField } from '../index/fields.ts'
import { checkCollection, checkedTerms } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { FieldShape, ValueShape } from '../model/description.ts'
import { pathReader } from '../model/json-path.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Cell } from '../tables/cell.ts'

/** Stands between the values of a cell that has several. A value's own `|` and `\` have a `\` before them there. */
export const valueSeparator = ' | '

/** A column of a CSV. */
export interface CsvColumn {
  /** Name for programs: that of the field in queries, or its key in the record; `…_name` for what a value is called, and `display_name` for the record itself. */
  readonly name: string
  /** Name for people. */
  readonly label: Localized
  /** The names by which the column can be chosen. */
  readonly chosenBy: readonly string[]
  /** What its values are; those that are written in words are `text`. */
  readonly type: ValueShape['type']
  readonly cell: (atlas: Atlas, entry: Entry, language: Language) => Cell
  /** For a column in words: the ids of the records that the cell names. */
  readonly named?: (atlas: Atlas, entry: Entry) => readonly string[]
}

const nameHeader: Localized = { en: 'name', es: 'nombre' }
const inWords = ({ en, es }: Localized): Localized => ({ en: `${en} (in words)`, es: `${es} (en palabras)` })

const isLocalized = (value: unknown): value is Localized => typeof value === 'object' && value !== null && 'en' in value

/** One value; of a text in several languages the requested one. */
function plainCell(value: unknown, language: Language): Cell {
  if (isLocalized(value)) return value[language]
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

const escaped = (text: string) => text.replaceAll(/[\\|]/g, '\\$&')

/** One value stays what it is; several are joined. */
function joined(values: readonly Cell[], many: boolean): Cell {
  if (!many) return values[0]
  return values.map((value) => escaped(String(value))).join(valueSeparator)
}

/** Reads the values of a field, each once. */
function valuesOf({ name, paths }: QueryField): (atlas: Atlas, entry: Entry) => readonly unknown[] {
  const readers = paths?.map(pathReader)
  return (atlas, entry) => {
    const values = readers?.flatMap((read) => read(entry.record)) ?? derivedValues(atlas, entry, name)
    return values.length > 1 ? [...new Set(values)] : values
  }
}

/** The column of a field's values, and where those are ids or terms, one of what they are called. */
function columnsOfField(field: QueryField): readonly CsvColumn[] {
  const { name, label, many, type } = field
  const valuesIn = valuesOf(field)
  const chosenBy = [name, ...(field.paths ?? []).map((path) => path.split(/[.[]/, 1)[0] ?? path)]
  const values: CsvColumn = {
    name,
    label,
    chosenBy,
    type,
    cell: (atlas, entry, language) =>
      joined(
        valuesIn(atlas, entry).map((value) => plainCell(value, language)),
        many,
      ),
  }
  if (type !== 'ref' && type !== 'enum') return [values]
  const names: CsvColumn = {
    name: `${name}_name`,
    label: inWords(label),
    chosenBy,
    type: 'text',
    ...(type === 'ref' ? { named: (atlas, entry) => valuesIn(atlas, entry).map(String) } : {}),
    cell: (atlas, entry, language) =>
      joined(
        valuesIn(atlas, entry).map((value) =>
          type === 'ref' ? labelOfId(atlas, String(value), language) : formatValue(atlas, field, value, language),
        ),
        many,
      ),
  }
  return [values, names]
}

/** The column of a field that queries cannot name, like a summary or an address. */
function columnOfShape(collection: CollectionName, { key, many, type }: FieldShape): readonly CsvColumn[] {
  if (type === 'parts' || type === 'json') return []
  const label = descriptionOf(collection).labels[key] ?? { en: key, es: key }
  const read = pathReader(many ? `${key}[]` : key)
  return [
    {
      name: key,
      label,
      chosenBy: [key],
      type,
      cell: (_, { record }, language) =>
        joined(
          read(record).map((value) => plainCell(value, language)),
          many,
        ),
    },
  ]
}

function chosenColumns(
  collection: CollectionName,
  all: readonly CsvColumn[],
  wanted: readonly string[],
): readonly CsvColumn[] {
  // A field that no column shows, as coordinates, can be chosen like any other.
  const fields = Object.keys(descriptionOf(collection).labels)
  const known = new Set([...all.flatMap(({ name, chosenBy }) => [name, ...chosenBy]), ...fields])
  checkedTerms('columns', wanted, [...known])
  return all.filter(
    ({ name, chosenBy }) => chosenBy.includes('id') || [name, ...chosenBy].some((one) => wanted.includes(one)),
  )
}

/**
 * The columns of a collection's CSV: id and name, what queries can name, then the texts beside.
 *
 * Lists of parts, like milestones or citations with their pages, have no place in a row: JSON and the data package
 * hold them whole.
 *
 * @param collection name of a collection
 * @param wanted the columns wanted, by name or by the record's field; id and name always come first. Absent: all
 * @returns the columns in the order of the file
 * @throws {RangeError} if a column is unknown
 * @example
 * csvColumns('awards')[0]?.name // 'id'
 */
export function csvColumns(collection: CollectionName, wanted?: readonly string[]): readonly CsvColumn[] {
  checkCollection(collection)
  const fields = fieldsOf(collection)
  const paths = new Set(fields.flatMap((field) => field.paths ?? []))
  const beside = shapes()[collection].filter(({ key }) => !paths.has(key) && !paths.has(`${key}[]`))
  const columns = fields.flatMap(columnsOfField)
  const id = columns.filter(({ name }) => name === 'id')
  const displayName: CsvColumn = {
    name: 'display_name',
    label: nameHeader,
    chosenBy: ['id'],
    type: 'text',
    cell: (atlas, entry, language) => labelOf(atlas, entry, language),
    named: (_, { record }) => [record.id],
  }
  const all = [
    ...id,
    displayName,
    ...columns.filter((column) => !id.includes(column)),
    ...beside.flatMap((shape) => columnOfShape(collection, shape)),
  ]
  return wanted === undefined ? all : chosenColumns(collection, all, wanted)
}
