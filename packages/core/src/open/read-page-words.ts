import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { PageWords } from '../../rules/page-words.ts'

const sourceIndex = z.strictObject({
  source: z.string(),
  sections: z.array(z.strictObject({ section: z.string(), first: z.int(), last: z.int() })),
  pages: z.array(
    z.strictObject({
      page: z.int(),
      footnotes: z.array(z.int()),
      tables: z.array(z.int()),
      numbers: z.array(z.number()),
      words: z.array(z.string()),
    }),
  ),
})

/**
 * The page-word indexes of a dataset: `page-words/<source id>.json` in its folder. A dataset may have none.
 *
 * @param folder path of the dataset's folder
 * @throws the file system's error, or that of the schema, if one cannot be read
 */
export function readPageWords(folder: string): PageWords {
  const directory = join(folder, 'page-words')
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.json')) : []
  const indexes = files.map((file) => sourceIndex.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))))
  return new Map(indexes.map((index) => [index.source, index]))
}
