/**
 * `pnpm generate` writes docs/coverage.md by it, which says how well the records and their statements are borne out.
 * With `--check` it writes nothing, and fails if the page is not current.
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
import { isBeyondMainSource } from '../src/dataset/main-source.ts'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import type { Statement } from '../src/model/record.ts'

/** Those for which a second source is looked for: who acts, and what they did together. */
const lookedFor: readonly CollectionName[] = ['clusters', 'organizations', 'partnerships', 'events', 'instruments']

const evidence = collectionNames.map((collection) => ({
  collection,
  records: atlas.records[collection].map((record) => {
    const entry = entryOf(collection, record)
    return { entry, isBeyond: isBeyondMainSource(atlas, entry), ...evidenceOf(atlas, entry) }
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

type Counted = (typeof evidence)[number]['records'][number]

const all = evidence.flatMap(({ records }) => records)

/** A row for each collection that has such records, and one for all of them. */
const rowsOf = (isCounted: (record: Counted) => boolean): readonly (readonly string[])[] => [
  ...evidence
    .map(({ collection, records }) => ({ collection, records: records.filter(isCounted) }))
    .filter(({ records }) => records.length > 0)
    .map(({ collection, records }) => rowOf(collection, records)),
  rowOf('all', all.filter(isCounted)),
]

/** How many of those that are looked for have a second source, in words. */
function reached(records: readonly Counted[]): string {
  const among = records.filter(({ entry }) => lookedFor.includes(entry.collection))
  const count = among.filter(({ sources }) => sources.length > 1).length
  return `${count} of ${among.length}`
}

const single = all.filter(({ entry, sources }) => lookedFor.includes(entry.collection) && sources.length < 2)
const [ofPaper, ofOthers] = [all.filter(({ isBeyond }) => !isBeyond), all.filter(({ isBeyond }) => isBeyond)]

const actors = [...atlas.records.clusters, ...atlas.records.organizations]
const withWebsite = actors.filter(({ website }) => website !== undefined)
const withProfile = actors.filter(({ profiles }) => profiles !== undefined)
const unreached = actors.filter(({ website, profiles }) => website === undefined && profiles === undefined)

const page = `# How well the atlas is borne out

Made by \`npm run generate\` from the data; do not edit it.

A statement is a field of a record with its value. Sources are independent if somebody else publishes them: the paper and
its footnotes count once, as do the pages of one publisher. Candidates and weak hosts do not count. "No source" are values
that rest on weak hosts alone beside a page, or that are of the atlas itself. Disputed: another source gives a value that
cannot be true at the same time. Overtaken: the value is no longer true. A page that only shows where somebody is found on
the web counts for that address, not for the record.

Of the clusters, organizations, partnerships, events and instruments of the paper, ${reached(ofPaper)} have two independent
sources or more; of those beyond it, which only other sources tell of, ${reached(ofOthers)}; of all, ${reached(all)}.

## Records of the paper

Those that cite the paper or a footnote of it; sectors, places and sources, which are the frame of the facts, stand here
all together.

${table(
  header,
  rowsOf(({ isBeyond }) => !isBeyond),
)}

## Records beyond the paper

${table(
  header,
  rowsOf(({ isBeyond }) => isBeyond),
)}

## Records with one source

With a plus: beyond the paper.

${lookedFor
  .map((collection) => {
    const names = single
      .filter(({ entry }) => entry.collection === collection)
      .map(({ entry, isBeyond }) => `${labelOf(atlas, entry, 'en')} (\`${entry.record.id}\`)${isBeyond ? '+' : ''}`)
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
  console.error('docs/coverage.md is not current: run `npm run generate`, and commit what it writes')
  process.exitCode = 1
}
