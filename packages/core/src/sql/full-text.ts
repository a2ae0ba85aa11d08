/** The table by which SQLite finds words in the texts of records. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { eachOwnText } from '../search/searched-texts.ts'
import type { Cell } from '../tables/cell.ts'

/** What makes the table: it finds words whatever their case and accents, and names weigh more than other texts. */
export const fullTextSql: readonly string[] = [
  `CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, collection UNINDEXED, names, texts,
  tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO search (search, rank) VALUES ('rank', 'bm25(0, 0, 10, 1)')`,
]

/** Id, collection, names and other texts of each record. */
export function* fullTextRows(atlas: Atlas): Generator<readonly Cell[]> {
  for (const collection of collectionNames) {
    for (const record of streamed(atlas).records[collection]) {
      const texts = { name: new Set<string>(), text: new Set<string>() }
      eachOwnText(collection, record, (text, role) => texts[role].add(text))
      yield [record.id, collection, [...texts.name].join('\n'), [...texts.text].join('\n')]
    }
  }
}
