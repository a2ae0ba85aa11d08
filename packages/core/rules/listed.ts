import { descriptionOf } from '../src/atlas/description-of.ts'
import { fold } from '../src/atlas/fold.ts'
import { valuesAt } from '../src/atlas/values-at.ts'
import type { RecordLists } from '../src/dataset/record-lists.ts'
import type { Figure } from '../src/model/figure.ts'

type Counts = NonNullable<Figure['counts']>

/** The records that a figure claims to count, or the names in its filter that are no field's. */
export function listedBy(
  counts: Counts,
  records: RecordLists,
): readonly string[] | { readonly unknown: readonly string[] } {
  const { fields } = descriptionOf(counts.collection)
  const unknown = Object.keys(counts.where).filter((key) => fields.every((field) => field.name !== key))
  if (unknown.length > 0) return { unknown }
  const all: readonly { readonly id: string }[] = records[counts.collection]
  return all
    .filter((record) =>
      Object.entries(counts.where).every(([key, condition]) => {
        const wanted = [condition].flat().map((value) => fold(String(value)))
        const paths = fields.find((field) => field.name === key)?.paths ?? []
        return paths.some((path) => valuesAt(record, path).some((value) => wanted.includes(fold(String(value)))))
      }),
    )
    .map(({ id }) => id)
}
