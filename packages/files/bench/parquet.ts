/**
 * `node bench/parquet.ts <dataset>`: how long the whole of a dataset takes as Parquet files, and how much memory, beside a
 * bare loop that hands the rows of the same tables to the same library and nothing else. Each runs in a process of its own,
 * in turns; a compiled dataset is read on demand. What counts is the ratio.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import type { Atlas } from '@puente/core'
import { databaseTables } from '@puente/core/sql'
import { parquetFiles } from '@puente/files/parquet'
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import { compareWays } from './beside-bare-loop.ts'

const basicTypes = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** The least that writes the cells of all tables. */
function bareLoop(atlas: Atlas): number {
  let bytes = 0
  for (const { columns, rows } of databaseTables()) {
    const writer = new ByteWriter()
    const objects = function* () {
      for (const row of rows(atlas)) yield Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))
    }
    const sized = Object.assign(writer, {
      flush() {
        writer.index = 0
      },
    })
    parquetWriteRows({
      writer: sized,
      rows: objects(),
      columns: columns.map(({ name, type }) => ({ name, type: basicTypes[type] })),
      rowGroupSize: 5_000,
    })
    bytes += writer.offset
  }
  return bytes
}

function ours(atlas: Atlas): number {
  let bytes = 0
  for (const { chunks } of parquetFiles(atlas)) for (const chunk of chunks) bytes += chunk.length
  return bytes
}

compareWays(fileURLToPath(import.meta.url), [
  { name: 'bare', write: bareLoop },
  { name: 'ours', write: ours, beside: 'bare' },
])
