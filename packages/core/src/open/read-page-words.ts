import * as z from 'zod'
import type { SourceIndex } from '../rules/page-words.ts'

/** So many pages a source can have, of which the words are known. */
const mostPages = 10_000

const sourceIndex = z.strictObject({
  source: z.string(),
  sections: z.array(z.strictObject({ section: z.string(), first: z.int(), last: z.int() })),
  pages: z
    .array(
      z.strictObject({
        page: z.int(),
        footnotes: z.array(z.int()),
        tables: z.array(z.int()),
        numbers: z.array(z.number()),
        words: z.array(z.string()),
      }),
    )
    .max(mostPages),
})

/** The index of the pages of a source, from its JSON text; undefined where it is none. */
export function readPageIndex(text: string): SourceIndex | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  return sourceIndex.safeParse(parsed).data
}
