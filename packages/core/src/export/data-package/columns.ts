/** The columns of a part of a record: of what is no list, however deep it stands. @module */
import { descriptionOf } from '../../dataset/description-of.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { FieldShape, ValueShape } from '../../model/description.ts'
import { languages } from '../../model/language.ts'
import { type Column, isOneCell, recordsTable } from './table.ts'

/** The table that a reference leads into. */
const tableReferredTo = ({ refersTo }: ValueShape) =>
  refersTo === undefined ? undefined : refersTo.length === 1 ? refersTo[0] : recordsTable

function columnsOfValue(
  shape: ValueShape,
  name: string,
  keys: readonly string[],
  title: string | undefined,
): readonly Column[] {
  const about = { type: shape.type, required: shape.required, ...(title === undefined ? {} : { title }) }
  if (shape.type === 'localized') {
    return languages.map((language) => ({
      ...about,
      name: `${name}_${language}`,
      keys: [...keys, language],
      ...(title === undefined ? {} : { title: `${title} (${language})` }),
    }))
  }
  const refersTo = tableReferredTo(shape)
  return [
    {
      ...about,
      name,
      keys,
      ...(shape.whole === undefined ? {} : { whole: shape.whole }),
      ...(shape.terms === undefined ? {} : { terms: shape.terms }),
      ...(refersTo === undefined ? {} : { refersTo }),
      ...(shape.type === 'date' ? { description: 'A year, a month or a day: as precise as the source gives it' } : {}),
      ...(isOneCell(shape) ? { description: 'Joined by spaces' } : {}),
    },
  ]
}

/**
 * The columns of fields that are no lists; those of a part have its key before them: `period_start`.
 *
 * @param collection whose description names the fields
 * @param shapes the fields
 * @param at path of the part that has the fields, without positions
 */
export function columnsOf(
  collection: CollectionName,
  shapes: readonly FieldShape[],
  at: readonly string[] = [],
): readonly Column[] {
  const { labels } = descriptionOf(collection)
  const of = (shape: FieldShape, before: readonly string[], required: boolean): readonly Column[] => {
    if (shape.many && !isOneCell(shape)) return []
    const keys = [...before, shape.key]
    const always = required && shape.required
    if (shape.type === 'parts') return shape.parts.flatMap((part) => of(part, keys, always))
    const title = labels[[...at, ...keys].join('.')]?.en
    return columnsOfValue({ ...shape, required: always }, keys.join('_'), keys, title)
  }
  return shapes.flatMap((shape) => of(shape, [], true))
}

/** The columns of a list's items: of their fields, or of the item itself under the name that queries give it. */
export function columnsOfItems(
  collection: CollectionName,
  shape: FieldShape,
  path: readonly string[],
): readonly Column[] {
  if (shape.type === 'parts') return columnsOf(collection, shape.parts, path)
  const { fields, labels } = descriptionOf(collection)
  const described = fields.find(({ paths }) => paths.includes(`${path.join('[].')}[]`))
  const item = { ...shape, many: false, required: true }
  return columnsOfValue(
    item,
    described?.name ?? (shape.type === 'ref' ? shape.key : 'text'),
    [],
    labels[path.join('.')]?.en,
  )
}
