import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { collectionNames } from './collection-name.ts'
import { collectionJsonSchema, datasetJsonSchema } from './json-schema.ts'

function compiled(schema: object) {
  const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it('is valid by the schema of the dataset', () => {
    const validate = compiled(datasetJsonSchema())
    validate({ manifest: dataset.manifest, hash: dataset.hash, records: dataset.records })
    expect(validate.errors).toBeNull()
  })

  it.each(collectionNames)('has %s that are valid one by one', (name) => {
    const validate = compiled(collectionJsonSchema(name))
    const invalid = dataset.records[name].filter((record) => !validate(record))
    expect(invalid).toEqual([])
  })
})

describe('the schema of a tie refuses', () => {
  const validate = compiled(collectionJsonSchema('ties'))
  const tie = secondAtlas.records.ties[0]!

  it.each([
    ['a misspelt field', { ...tie, sinse: '2018' }],
    ['a term that is none', { ...tie, basis: 'guessed' }],
    ['a date that is none', { ...tie, since: '2018-13' }],
    ['a tie of one', { ...tie, between: ['brumar'] }],
    ['a record without citations', { ...tie, citations: [] }],
  ])('%s', (_, record) => {
    expect(validate(tie)).toBe(true)
    expect(validate(record)).toBe(false)
  })
})
