/**
 * `node bench/xlsx.ts <dataset>`: how long the organizations of a dataset, and the whole of it, take as an Excel workbook,
 * and how much memory, beside a bare loop of the same library over the same cells. Each runs in a process of its own, in
 * turns; a compiled dataset is read on demand. What counts is the ratio.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { type Atlas, type CollectionName, collectionNames, entryOf } from '@puente/core'
import { csvColumns, streamed } from '@puente/core/export'
import { atlasXlsxChunks, listXlsxChunks } from '@puente/files/xlsx'
import { Zip, ZipDeflate } from 'fflate'
import { compareWays } from './beside-bare-loop.ts'

/** The least that writes the cells of some collections into an archive; it reads the records as a stream, as an export does. */
function bareLoop(whole: Atlas, collections: readonly CollectionName[]): number {
  const atlas = streamed(whole)
  let bytes = 0
  const zip = new Zip((_, chunk) => {
    bytes += chunk.length
  })
  const encoder = new TextEncoder()
  for (const collection of collections) {
    const file = new ZipDeflate(`xl/worksheets/${collection}.xml`)
    zip.add(file)
    const columns = csvColumns(collection)
    let text = ''
    for (const record of atlas.records[collection]) {
      const entry = entryOf(collection, record)
      text += '<row>'
      for (const { cell } of columns) {
        const value = cell(atlas, entry, 'en')
        if (value !== undefined && value !== '')
          text += `<c t="inlineStr"><is><t>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
      }
      text += '</row>'
      if (text.length < 32_768) continue
      file.push(encoder.encode(text))
      text = ''
    }
    file.push(encoder.encode(text), true)
  }
  zip.end()
  return bytes
}

function lengthOf(chunks: Iterable<Uint8Array>): number {
  let bytes = 0
  for (const chunk of chunks) bytes += chunk.length
  return bytes
}

const listOf = (atlas: Atlas) =>
  listXlsxChunks(atlas, { collection: 'organizations', records: atlas.records.organizations })

compareWays(fileURLToPath(import.meta.url), [
  { name: 'bare list', write: (atlas) => bareLoop(atlas, ['organizations', 'sources']) },
  { name: 'list', write: (atlas) => lengthOf(listOf(streamed(atlas))), beside: 'bare list' },
  { name: 'bare whole', write: (atlas) => bareLoop(atlas, collectionNames) },
  { name: 'whole', write: (atlas) => lengthOf(atlasXlsxChunks(atlas)), beside: 'bare whole' },
])
