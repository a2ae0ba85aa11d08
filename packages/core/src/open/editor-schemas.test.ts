import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readYamlFiles } from '../dataset/yaml-source.ts'
import { collectionNames } from '../model/collection-name.ts'
import { editorSchemas } from '../open/editor-schemas.ts'
import { readFolder } from '../open/read-folder.ts'
import { cluster, place, tie } from '../rules/testing/records.ts'

const { files } = readFolder(new URL('../../data', import.meta.url).pathname)
const schemas = editorSchemas(readYamlFiles(files).records)

const ajv = new Ajv({ strict: false, validateFormats: false })
for (const [file, text] of schemas) ajv.addSchema(JSON.parse(text), file)

/** What an editor says of a file's content: where, and what is wrong. */
function said(schema: string, content: unknown): readonly string[] {
  ajv.validate(`${schema}.schema.json`, content)
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('every file of the atlas is accepted as people write it', () => {
  const refused = files.flatMap(({ path, text }) => {
    const schema = path === 'atlas.yaml' ? 'atlas' : (path.split('/')[0] ?? '')
    return said(schema, parse(text)).map((message) => `${path}: ${message}`)
  })
  expect(refused).toEqual([])
})

test('a record on its own has its id in the name of the file, in a list beside it', () => {
  expect(said('clusters', cluster('CLAUT'))).toEqual([])
  expect(said('clusters', { id: 'claut', ...cluster('CLAUT') })).not.toEqual([])
  expect(said('clusters', [{ id: 'claut', ...cluster('CLAUT') }])).toEqual([])
  expect(said('clusters', [cluster('CLAUT')])).not.toEqual([])
})

test('a misspelt field, an unknown term and a missing field are told', () => {
  expect(said('places', place('Mexico', 'country', { iso: 'MX' }))).toContain(' must NOT have additional properties')
  expect(said('places', place('Mexico', 'nation'))).toContain('/kind must be equal to one of the allowed values')
  const uncited: unknown = JSON.parse(JSON.stringify({ ...tie('claut', 'afm'), citations: undefined }))
  expect(said('ties', uncited)).toContain(" must have required property 'citations'")
})

test('a reference offers the ids that there are, and lets one be written whose record is to come', () => {
  const ids: unknown = JSON.parse(schemas.get('ids.schema.json') ?? '')
  expect(ids).toHaveProperty('definitions.places.enum', expect.arrayContaining(['mx', 'queretaro']))
  expect(said('clusters', cluster('CLAUT', { country: 'not-yet-written' }))).toEqual([])
  expect(said('clusters', cluster('CLAUT', { country: 'Not an id' }))).not.toEqual([])
})

test('editors are told which schema is for which files', () => {
  const settings: unknown = JSON.parse(
    readFileSync(new URL('../../../../.vscode/settings.json', import.meta.url), 'utf8'),
  )
  const folder = './packages/core/data/schema'
  expect(settings).toHaveProperty(['yaml.schemas'], {
    [`${folder}/atlas.schema.json`]: 'packages/core/data/atlas.yaml',
    ...Object.fromEntries(
      collectionNames.map((name) => [`${folder}/${name}.schema.json`, `packages/core/data/${name}/*.yaml`]),
    ),
  })
})
