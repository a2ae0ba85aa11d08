/**
 * `pnpm generate` writes docs/data-changelog.md by it: what each released version of the data changed. With `--check` it
 * writes nothing, and fails if the page is not current.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { writeFileAtomic } from '@puente/tooling/write-file'
import type { Differences } from '../src/analysis/differences.ts'
import { changelogOf } from '../src/changelog/changelog-of.ts'
import { recordName } from '../src/changelog/text.ts'
import { differencesFrom, recordTotal, type Version, versionsOf } from '../src/changelog/versions.ts'
import { atlas } from '../src/dataset/embedded.ts'
import { collectionNames } from '../src/model/collection-name.ts'

type RecordDifferences = Differences['records']

/** So many that only their number tells something. */
const counted = new Set(['sources', 'figures', 'findings'])

const of = <C extends RecordDifferences[number]['change']>(records: RecordDifferences, change: C) =>
  records.filter((one): one is Extract<RecordDifferences[number], { change: C }> => one.change === change)

/** Which fields changed, each with the number of records, the most frequent first. */
function fieldsText(records: RecordDifferences): string {
  const numbers = new Map<string, number>()
  for (const { fields } of of(records, 'changed')) {
    for (const field of new Set(fields.map(({ field }) => field.split('.')[0] ?? '')))
      numbers.set(field, (numbers.get(field) ?? 0) + 1)
  }
  const sorted = [...numbers].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return sorted.map(([field, number]) => `\`${field}\` ${number}`).join(', ')
}

function collectionText(name: (typeof collectionNames)[number], records: RecordDifferences): string {
  const added = of(records, 'added')
  const names = added.map(({ id }) => recordName({ atlas, language: 'en' }, name, id))
  const parts = [
    ...(added.length === 0 || counted.has(name) ? [] : [`Added ${names.join('; ')}`]),
    ...of(records, 'changed').flatMap(({ id, formerId }) =>
      formerId === undefined ? [] : [`\`${formerId}\` is now \`${id}\``],
    ),
    ...of(records, 'gone').map(
      ({ id, heir }) => `\`${id}\` is gone${heir === undefined ? '' : `, its heir is \`${heir}\``}`,
    ),
    ...(of(records, 'changed').length === 0
      ? []
      : [`Fields that changed, with the number of records: ${fieldsText(records)}`]),
  ]
  return parts.length === 0 ? '' : `- **${name}**: ${parts.join('. ')}.\n`
}

function changesText({ manifest, records }: Differences): string {
  const byCollection = collectionNames
    .map((name) => ({ name, found: records.filter(({ collection }) => collection === name) }))
    .filter(({ found }) => found.length > 0)
  const rows = byCollection.map(
    ({ name, found }) =>
      `| ${name} | ${of(found, 'added').length} | ${of(found, 'changed').length} | ${of(found, 'gone').length} |\n`,
  )
  const table = `| collection | added | changed | gone |\n| --- | --- | --- | --- |\n${rows.join('')}\n`
  const fields = manifest.map(({ field }) => `\`${field}\``).join(', ')
  const itself = manifest.length === 0 ? '' : `- **the dataset itself**: ${fields}.\n`
  return `${rows.length === 0 ? '' : table}${itself}${byCollection.map(({ name, found }) => collectionText(name, found)).join('')}`
}

function versionText({ dataset, before, isReleased, day }: Version): string {
  const { version } = dataset.manifest
  const head =
    isReleased || before === undefined
      ? `## ${version}, ${day}`
      : `## Not released yet, after ${before.manifest.version}`
  // The hash of what is not released changes with each record.
  const hash = isReleased ? `\`${dataset.hash}\`\n\n` : ''
  const text =
    before === undefined
      ? `The first version that is kept: ${recordTotal(dataset)} records.\n`
      : changesText(differencesFrom(dataset, before))
  return `${head}\n\n${hash}${text}`
}

const page = `# Changes of the data

What each released version of the embedded dataset changed, the newest first. Made by \`npm run generate\` from the released
versions in \`packages/core/data/releases\`; [versioning.md](versioning.md) says what a number means. \`puente changes 0.1.0\`
tells all of it, record by record and field by field with the sources, as \`/v1/changes?since=0.1.0\` and \`changesSince\` do.

${versionsOf(atlas, changelogOf(atlas)).map(versionText).join('\n')}
The version 0.1.0 does not open with today's schemas: its statements did not say yet how they stand to the value of the
record, and its web pages not when they were read. It is compared as it was, and nothing of it was converted.
`

const file = new URL('../../../docs/data-changelog.md', import.meta.url)
if (!process.argv.includes('--check')) writeFileAtomic(file, page)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/data-changelog.md is not current: run `npm run generate`, and commit what it writes')
  process.exitCode = 1
}
