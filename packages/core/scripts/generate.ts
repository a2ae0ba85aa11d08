/**
 * `pnpm generate`: writes the `generated` folders of src and the schemas for editors, from the model and from data/.
 * `pnpm generate --check`: writes nothing, and fails if a file is not current.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomic } from '@puente/tooling/write-file'
import type { RecordLists } from '../src/dataset/atlas.ts'
import { contentHash } from '../src/dataset/hash.ts'
import { formatDatasetProblems } from '../src/dataset/problem.ts'
import { readYamlFiles } from '../src/dataset/yaml-source.ts'
import { collectionNames } from '../src/model/collection-name.ts'
import { collectionSources } from '../src/model/collections.ts'
import type { Manifest } from '../src/model/manifest.ts'
import { editorSchemas } from '../src/open/editor-schemas.ts'
import { scanFolder } from '../src/open/read-folder.ts'
import { describeCollections, describeShapes } from './describe.ts'
import { header, jsonLines, plainJson, quoted } from './generated-text.ts'
import { outlinesModule } from './outlines.ts'
import { printShared } from './print-shared.ts'
import { queryTypesModule } from './query-types.ts'
import { recordTypesModule } from './record-types.ts'
import { stepsModule } from './steps-back.ts'

/** A folder and the text of each file that it is to have. */
interface GeneratedFolder {
  readonly url: URL
  readonly files: ReadonlyMap<string, string>
}

/** The files that are missing or differ, and those that nothing generates any more. */
interface Staleness {
  readonly changed: readonly string[]
  readonly superfluous: readonly string[]
}

/** What of a folder is not current. */
function stalenessOf({ url, files }: GeneratedFolder): Staleness {
  const onDisk = existsSync(url) ? readdirSync(url) : []
  return {
    changed: [...files.keys()].filter(
      (name) => !onDisk.includes(name) || readFileSync(new URL(name, url), 'utf8') !== files.get(name),
    ),
    superfluous: onDisk.filter((name) => !files.has(name)),
  }
}

/** Writes what is stale, and removes what is superfluous. */
function bringUpToDate({ url, files }: GeneratedFolder, { changed, superfluous }: Staleness): void {
  mkdirSync(url, { recursive: true })
  for (const name of changed) writeFileAtomic(new URL(name, url), files.get(name) ?? '')
  for (const name of superfluous) rmSync(new URL(name, url))
}

/** What awards are called rests on their description: who has labels of records gets this one, and no other. */
const neededAlone = 'awards'

function descriptionsModule(): string {
  const constants = describeCollections().map(
    (description) =>
      `${description.name === neededAlone ? 'export ' : ''}const ${description.name} =\n  ${jsonLines(description)}\n`,
  )
  return `${header}import type { CollectionName } from '../../model/collection-name.ts'

${constants.join('\n')}
/** JSON of the names of each collection, and of what its records can be queried by. */
export const descriptions: Readonly<Record<CollectionName, string>> = {
${describeCollections()
  .map(({ name }) => `  ${name},\n`)
  .join('')}}
`
}

function shapesModule(): string {
  const { constants, value } = printShared(Object.fromEntries(describeShapes()))
  return `${header}import type { CollectionName } from '../../model/collection-name.ts'
import type { FieldShape } from '../../model/description.ts'
import { lazy } from '../../util/memo.ts'

/** The fields of each collection's records. */
export const shapes = /* @__PURE__ */ lazy((): Readonly<Record<CollectionName, readonly FieldShape[]>> => {
${constants}
return ${value}
})
`
}

function idsModule(records: RecordLists): string {
  const types = collectionNames.map((name) => {
    const union = records[name].map(({ id }) => `\n    | '${id}'`).join('')
    return `  readonly ${name}:${union === '' ? ' never' : union}\n`
  })
  return `${header}/** Every id of the embedded atlas, by collection. */
export interface EmbeddedIds {
${types.join('')}}
`
}

function collectionModule(name: keyof RecordLists, records: RecordLists): string {
  const lines = records[name].map((record, at) => quoted(at === 0 ? plainJson(record) : `\t${plainJson(record)}`))
  return `${header}import { recordTexts } from '../lazy-records.ts'

// Each record was checked against the schema of its collection when this file was generated.
export const ${name} = /* @__PURE__ */ recordTexts<'${name}'>(
  ${lines.length === 0 ? "''" : lines.join(' +\n  ')},
)
`
}

/** What `@puente/core/collections/<name>` gives. */
function entryModule(name: keyof RecordLists, records: RecordLists): string {
  const { description } = collectionSources[name]
  const first = records[name][0]?.id ?? ''
  return `${header}import type { Atlas } from '../../dataset/atlas.ts'
import { ${name} as texts } from '../../dataset/generated/${name}.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * ${description.en}.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { ${name} } from '@puente/core/collections/${name}'
 *
 * ${name}.length > 0 // ${records[name].length > 0}
 */
export const ${name}: readonly EmbeddedRecord<'${name}'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of \`@puente/core\`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/${name}'
 *
 * get(atlas, '${name}', '${first}').id // '${first}'
 */
export const atlas: Atlas<IdsOfOne<'${name}'>> = /* @__PURE__ */ atlasOfOne('${name}', texts)
`
}

function manifestModule(manifest: Manifest, hash: string): string {
  return `${header}import type { Manifest } from '../../model/manifest.ts'
import { deepFreeze } from '../../util/freeze.ts'

export const manifest = /* @__PURE__ */ deepFreeze(${JSON.stringify(manifest, null, 2)}) as unknown as Manifest

/** SHA-256 of the content (RFC 8785 canonical JSON), in hex. */
export const hash = '${hash}'
`
}

const core = new URL('..', import.meta.url)

/** The files of the example, as `puente new` writes them. */
function exampleModule(): string {
  const folder = new URL('example/', core)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.pathname.length))
    .sort()
  const lines = paths.map(
    (path) => `  ${quoted(path)}: ${JSON.stringify(readFileSync(new URL(path, folder), 'utf8'))},\n`,
  )
  return `// Generated from example/ by scripts/generate.ts: edit that, then run \`pnpm generate\`.

/** The text of each file of the example atlas, by its path. */
export const exampleFiles: Readonly<Record<string, string>> = {
${lines.join('')}}
`
}

/** Everything that is generated. */
function generate(): readonly GeneratedFolder[] {
  const { files, problems, releases } = scanFolder(new URL('data', core).pathname, true)
  const { manifest, records } = readYamlFiles(files, problems)
  if (manifest === undefined || problems.total > 0) {
    console.error(formatDatasetProblems(problems, 'en'))
    process.exit(1)
  }
  const hash = contentHash(manifest, records)
  const dataset = new Map([
    ['descriptions.ts', descriptionsModule()],
    ['shapes.ts', shapesModule()],
    ['ids.ts', idsModule(records)],
    ['manifest.ts', manifestModule(manifest, hash)],
    ['dataset.json', `${JSON.stringify({ manifest, hash, records }, null, 1)}\n`],
    ...collectionNames.map((name): [string, string] => [`${name}.ts`, collectionModule(name, records)]),
  ])
  return [
    { url: new URL('src/dataset/generated/', core), files: dataset },
    {
      url: new URL('src/collections/generated/', core),
      files: new Map(collectionNames.map((name) => [`${name}.ts`, entryModule(name, records)])),
    },
    {
      url: new URL('src/changelog/generated/', core),
      files: new Map([['steps.ts', stepsModule({ manifest, records, hash }, releases)]]),
    },
    { url: new URL('src/model/generated/', core), files: new Map([['records.ts', recordTypesModule(header)]]) },
    { url: new URL('src/query/generated/', core), files: new Map([['conditions.ts', queryTypesModule(header)]]) },
    { url: new URL('data/schema/', core), files: editorSchemas(records) },
    { url: new URL('src/open/generated/', core), files: new Map([['example.ts', exampleModule()]]) },
    { url: new URL('src/pictures/generated/', core), files: new Map([['outlines.ts', outlinesModule()]]) },
  ]
}

const isCheck = process.argv.includes('--check')
const notCurrent: string[] = []

for (const folder of generate()) {
  const stale = stalenessOf(folder)
  const { changed, superfluous } = stale
  const path = folder.url.pathname.slice(core.pathname.length)
  if (isCheck) notCurrent.push(...[...changed, ...superfluous].map((name) => `${path}${name}`))
  else {
    bringUpToDate(folder, stale)
    const current = folder.files.size - changed.length
    console.log(`${path}: ${changed.length} files written, ${superfluous.length} removed, ${current} were current`)
  }
}

if (notCurrent.length > 0) {
  console.error(`Made from the data, and older than it: ${notCurrent.join(', ')}`)
  console.error('  → run `npm run generate`, and commit what it writes together with your files')
  process.exitCode = 1
}
