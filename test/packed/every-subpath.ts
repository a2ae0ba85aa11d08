/**
 * A program that imports all that `@puente/core` exports, and asks something of each: for runtimes, which may lack what
 * one of them needs.
 *
 * @module
 */

/** For runtimes that have no files: all but `@puente/core/node` and `@puente/core/compiled`. */
export const everySubpathWithoutFiles = `
import { actorMap, atlas } from '@puente/core'
import { briefing, briefingMarkdown } from '@puente/core/briefing'
import { catalogChunks } from '@puente/core/catalog'
import { changesSince } from '@puente/core/changelog'
import { clusters } from '@puente/core/collections/clusters'
import { CurrentAtlas } from '@puente/core/effect'
import { toCsv } from '@puente/core/export'
import { openAtlas } from '@puente/core/open'
import { mapPicture } from '@puente/core/pictures'
import { query } from '@puente/core/query'
import { collectionJsonSchema } from '@puente/core/schema'
import { querySql } from '@puente/core/sql'
import dataset from '@puente/core/dataset.json' with { type: 'json' }
import { Effect } from 'effect'

const opened = openAtlas(dataset)
const program = Effect.gen(function* () {
  return (yield* CurrentAtlas).hash
})
console.log('briefing', briefingMarkdown(briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'en' })))
console.log('catalog', [...catalogChunks(atlas, 'ttl')].join(''))
console.log('changelog', changesSince(atlas, '0.1.0').ok)
console.log('collections', clusters.map(({ id }) => id))
console.log('the same dataset by effect', Effect.runSync(Effect.provide(program, CurrentAtlas.embedded)) === atlas.hash)
console.log('export', toCsv(atlas, { collection: 'places', records: atlas.records.places }))
console.log('pictures', mapPicture(atlas, actorMap(atlas), { language: 'en' }))
console.log('the same dataset by open', opened.ok ? opened.value.hash === atlas.hash : opened.error.message)
console.log('query', query(atlas, 'clusters', { where: { label: 'gold' }, facets: ['country'] }))
console.log('schema', collectionJsonSchema('ties'))
console.log('sql', querySql(atlas, 'clusters', { where: { label: 'gold' } }, { engine: 'sqlite' }))
`

/** For runtimes that have files. */
export const everySubpath = `
import { openCompiled } from '@puente/core/compiled'
import { compileAtlas, openPath } from '@puente/core/node'
${everySubpathWithoutFiles}
const fromFile = openPath('node_modules/@puente/core/dist/dataset.json')
console.log('the same dataset by node', fromFile.ok ? fromFile.value.hash === atlas.hash : fromFile.error.message)
const written = compileAtlas(atlas, 'mexico.puente')
const read = openCompiled('mexico.puente')
console.log('the same dataset by compiled', written.ok && read.ok && read.value.hash === atlas.hash)
`
