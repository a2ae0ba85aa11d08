import { readFileSync } from 'node:fs'
import { validateCFF } from 'cffjs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { atlas } from '../src/dataset/embedded.ts'

const citation = () => parse(readFileSync(new URL('../../../CITATION.cff', import.meta.url), 'utf8'))

it('CITATION.cff follows the schema of its format, and names this version and this hash of the data', () => {
  expect(() => validateCFF(citation())).not.toThrow()
  expect(citation()).toMatchObject({
    title: atlas.manifest.title.en,
    version: atlas.manifest.version,
    license: atlas.manifest.licence.id,
    identifiers: [{ value: `sha256:${atlas.hash}` }],
  })
})

it('the schema refuses a citation without authors', () => {
  expect(() => validateCFF({ ...citation(), authors: [] })).toThrow(/authors/)
})
