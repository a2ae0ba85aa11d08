import type { Schema } from '../openapi/schema.ts'
import { lang } from '../parameters/choice.ts'
import type { Parameters } from '../parameters/read-parameters.ts'

/**
 * JSON Schema of a tool's arguments, from the descriptions by which they are read.
 *
 * @param parameters the arguments by name; `lang` is known to every tool
 */
export function inputSchemaOf(parameters: Parameters): Schema {
  const all = Object.entries({ ...parameters, lang })
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, { schema, description }]) => [name, { ...schema, description }])),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  }
}
