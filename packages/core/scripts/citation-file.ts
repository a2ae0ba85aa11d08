/**
 * `pnpm generate` writes CITATION.cff by it, which says how the atlas is cited. With `--check` it writes nothing, and fails
 * if the file is not current.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { stringify } from 'yaml'
import { atlas } from '../src/dataset/embedded.ts'
import { get } from '../src/dataset/get.ts'

const { title, description, version, licence, mainSource } = atlas.manifest
const { title: paper, publisher = '', published = '', pages, url } = get(atlas, 'sources', mainSource)
const [year, month] = published.split('-').map(Number)

const citation = {
  'cff-version': '1.2.0',
  message: 'If you use these data, please cite the atlas, and the source of each fact that you take from it.',
  type: 'dataset',
  title: title.en,
  abstract: `${description.en}.`,
  authors: [{ name: 'The Puente authors' }],
  version,
  license: licence.id,
  identifiers: [{ type: 'other', value: `sha256:${atlas.hash}`, description: 'The hash of the dataset' }],
  keywords: ['industrial clusters', 'cluster cooperation', 'European Union', 'Mexico'],
  references: [
    {
      type: 'report',
      title: paper.en,
      authors: [{ name: publisher }],
      institution: { name: publisher },
      year,
      month,
      ...(pages === undefined ? {} : { notes: `${pages} pages` }),
      ...(url === undefined ? {} : { url }),
    },
  ],
}

// A version is a text, even where it could be read as a number.
const text = `# Made from packages/core/data by \`npm run generate\`.\n${stringify(citation, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}`
const file = new URL('../../../CITATION.cff', import.meta.url)
if (!process.argv.includes('--check')) writeFileAtomic(file, text)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('CITATION.cff is not current: run `npm run generate`, and commit what it writes')
  process.exitCode = 1
}
