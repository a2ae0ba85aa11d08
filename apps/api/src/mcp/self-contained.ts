import type { Schema } from '../openapi/schema.ts'
import { schemas } from '../openapi/schemas.ts'

const reference = /#\/components\/schemas\/([\w-]+)/g

/** The names of the schemas that one refers to, and of those to which these refer. */
function referredBy(schema: Schema): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (one: Schema) => {
    for (const [, name = ''] of JSON.stringify(one).matchAll(reference)) {
      if (names.has(name)) continue
      names.add(name)
      visit(schemas[name] ?? {})
    }
  }
  visit(schema)
  return names
}

/**
 * A schema of the OpenAPI document with all that it refers to, to stand by itself.
 *
 * @param schema a schema that refers to others of the document
 */
export function selfContained(schema: Schema): Schema {
  const definitions = Object.fromEntries([...referredBy(schema)].map((name) => [name, schemas[name]]))
  return JSON.parse(JSON.stringify({ ...schema, $defs: definitions }).replaceAll(reference, '#/$defs/$1'))
}
