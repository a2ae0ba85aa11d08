/** The fields of the records of a collection, by where they stand. @module */
import type { CollectionName } from '../model/collection-name.ts'
import type { FieldShape } from '../model/description.ts'
import { manifestSchema } from '../model/manifest.ts'
import { shapes } from './generated/shapes.ts'

/** The field at a path; undefined where there is none, and within texts in several languages. */
export function shapeAt(collection: CollectionName, path: readonly PropertyKey[]): FieldShape | undefined {
  let fields: readonly FieldShape[] = shapes()[collection]
  let found: FieldShape | undefined
  for (const step of path) {
    if (typeof step === 'number') continue
    found = fields.find(({ key }) => key === step)
    fields = found?.type === 'parts' ? found.parts : []
  }
  return found
}

/** The names of the fields that may stand at a path; without a collection, of the manifest. */
export function fieldsAt(collection: CollectionName | undefined, path: readonly PropertyKey[]): readonly string[] {
  if (collection === undefined) {
    const [first] = path
    return path.length === 0 ? Object.keys(manifestSchema.shape) : first === 'licence' ? ['id', 'url'] : ['en', 'es']
  }
  if (path.length === 0) return shapes()[collection].map(({ key }) => key)
  const found = shapeAt(collection, path)
  if (found?.type === 'localized') return ['en', 'es']
  return found?.type === 'parts' ? found.parts.map(({ key }) => key) : []
}
