/**
 * `pnpm coverage`: writes docs/coverage.md, which says how well the records and their statements are borne out.
 * `pnpm coverage --check`: writes nothing, and fails if it is not current.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { table } from '@puente/tooling/markdown'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { evidenceOf, type FieldEvidence, type RecordEvidence } from '../src/analysis/evidence.ts'
import { entryOf } from '../src/dataset/atlas.ts'
import { atlas } from '../src/dataset/embedded.ts'
import { labelOf } from '../src/dataset/label.ts'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import type { Statement } from '../src/model/record.ts'

/** Those for which a second source is looked for: who acts, and what they did together. */
const lookedFor: readonly CollectionName[] = ['clusters', 'organizations', 'partnerships', 'events', 'instruments']

const evidence = collectionNames.map((collection) => ({
  collection,
  records: atlas.records[collection].map((record) => {
    const entry = entryOf(collection, record)
    return { entry, ...evidenceOf(atlas, entry) }
  }),
}))

const bySources = (found: readonly { readonly sources: readonly unknown[] }[]): readonly number[] =>
  [0, 1, 2].map((count) => found.filter(({ sources }) => sources.length === count).length)

/** How many fields have a value beside them that stands to theirs like that. */
const saidTo = (wanted: Statement['relation'], fields: readonly FieldEvidence[]): number =>
  fields.filter(({ further }) => further.some(({ relation }) => relation === wanted)).length

function rowOf(name: string, records: readonly RecordEvidence[]): readonly string[] {
  const fields = records.flatMap((record) => record.fields)
  const [none = 0, one = 0, two = 0] = bySources(records)
  const [unsure = 0, once = 0, twice = 0] = bySources(fields)
  return [
    name,
    records.length,
    none,
    one,
    two,
    records.length - none - one - two,
    fields.length,
    unsure,
    once,
    twice,
    fields.length - unsure - once - twice,
    saidTo('contradicts', fields),
    saidTo('overtakes', fields),
  ].map(String)
}

const header = [
  'collection',
  'records',
  'no source',
  'one',
  'two',
  'more',
  'statements',
  'no source',
  'one',
  'two',
  'more',
  'disputed',
  'overtaken',
]

const among = evidence.filter(({ collection }) => lookedFor.includes(collection)).flatMap(({ records }) => records)
const single = among.filter(({ sources }) => sources.length < 2)

const actors = [...atlas.records.clusters, ...atlas.records.organizations]
const withWebsite = actors.filter(({ website }) => website !== undefined)
const withProfile = actors.filter(({ profiles }) => profiles !== undefined)
const unreached = actors.filter(({ website, profiles }) => website === undefined && profiles === undefined)

const page = `# How well the atlas is borne out

Made by \`npm run coverage\` from the data; do not edit it.

A statement is a field of a record with its value. Sources are independent if somebody else publishes them: the paper and
its footnotes count once, as do the pages of one publisher. Candidates and weak hosts do not count. "No source" are values
that rest on weak hosts alone beside a page, or that are of the atlas itself. Disputed: another source gives a value that
cannot be true at the same time. Overtaken: the value is no longer true. A page that only shows where somebody is found on
the web counts for that address, not for the record.

${table(header, [
  ...evidence.map(({ collection, records }) => rowOf(collection, records)),
  rowOf(
    'all',
    evidence.flatMap(({ records }) => records),
  ),
])}

Of the ${among.length} records of ${lookedFor.join(', ')}, ${among.length - single.length} have two independent sources or more.

## Records with one source

${lookedFor
  .map((collection) => {
    const names = single
      .filter(({ entry }) => entry.collection === collection)
      .map(({ entry }) => `${labelOf(atlas, entry, 'en')} (\`${entry.record.id}\`)`)
    return `- ${collection}, ${names.length}: ${names.length === 0 ? 'none' : names.join('; ')}.`
  })
  .join('\n')}

## How actors are reached

Of the ${actors.length} clusters and organizations, ${withWebsite.length} have a website and ${withProfile.length} a profile in a register. Neither is known of
${unreached.length}: ${unreached.map(({ id }) => `\`${id}\``).join(', ')}.
`

const file = new URL('../../../docs/coverage.md', import.meta.url)
if (!process.argv.includes('--check')) writeFileAtomic(file, page)
else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/coverage.md is not current: run `npm run coverage`')
  process.exitCode = 1
}
