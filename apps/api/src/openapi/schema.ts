/** Words in which JSON Schemas are written. @module */

/** A JSON Schema (draft 2020-12). */
export interface Schema {
  readonly [keyword: string]: unknown
}

export const string: Schema = { type: 'string' }
export const number: Schema = { type: 'number' }
export const whole: Schema = { type: 'integer', minimum: 0 }
export const yesOrNo: Schema = { type: 'boolean' }
export const anObject: Schema = { type: 'object' }

/** A reference to a schema of the document. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** A list. */
export const list = (items: Schema): Schema => ({ type: 'array', items })

/** A map from any name. */
export const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values })

/** An object with what it always has, and what it may have. */
export const object = (
  always: Readonly<Record<string, Schema>>,
  maybe: Readonly<Record<string, Schema>> = {},
): Schema => ({ type: 'object', required: Object.keys(always), properties: { ...always, ...maybe } })

/** An answer: data, and the dataset that it was made from. */
export const answer = (
  data: Schema,
  more: Readonly<Record<string, Schema>> = {},
  maybe: Readonly<Record<string, Schema>> = {},
): Schema => object({ data, ...more, dataset: ref('Dataset') }, maybe)

const notice: Schema = {
  type: 'string',
  description: 'Where nothing was found: why, and what to leave out or ask instead',
}

/** An answer with a list, which says why it is empty. */
export const listAnswer = (
  data: Schema,
  more: Readonly<Record<string, Schema>> = {},
  maybe: Readonly<Record<string, Schema>> = {},
): Schema => answer(data, more, { ...maybe, notice })

/** An answer with the first of a list, which says whether there are others. */
export const firstAnswer = (data: Schema): Schema => listAnswer(data, { page: ref('Extent') })
