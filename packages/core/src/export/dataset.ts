/** The whole dataset as JSON. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedTerm } from '../model/check-argument.ts'
import { collectionNames } from '../model/collection-name.ts'
import { inChunks, jsonArray, jsonObject } from './in-chunks.ts'
import { jsonLines } from './json.ts'

function* recordsWithCollections({ records }: Atlas): Generator<unknown> {
  for (const collection of collectionNames) for (const record of records[collection]) yield { collection, record }
}

function documentPieces({ manifest, records, hash }: Atlas): Iterable<string> {
  const lists = Object.entries(records).map(([collection, list]): [string, Iterable<string>] => [
    collection,
    jsonArray(list),
  ])
  return jsonObject({
    manifest: JSON.stringify(manifest),
    records: jsonObject(Object.fromEntries(lists)),
    hash: JSON.stringify(hash),
  })
}

const datasetJsonFormats = ['json', 'ndjson'] as const

/**
 * The whole dataset in chunks, each made when it is asked for, so that a large one is written in little memory: as one
 * JSON document `{ manifest, records, hash }`, which opens again, or as NDJSON, a line `{ collection, record }` a record.
 *
 * @param atlas the atlas to export
 * @param format `json` or `ndjson`
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @example
 * let length = 0
 * for (const chunk of datasetChunks(atlas, 'ndjson')) length += chunk.length
 */
export function datasetChunks(atlas: Atlas, format: (typeof datasetJsonFormats)[number]): Iterable<string> {
  checkAtlas(atlas)
  return inChunks(
    checkedTerm('format', format, datasetJsonFormats) === 'json'
      ? documentPieces(atlas)
      : jsonLines(recordsWithCollections(atlas)),
  )
}
