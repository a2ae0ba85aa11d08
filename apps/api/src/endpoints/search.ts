import { noSearchResultsMessage, searchPage, toSearchHitJson } from '@puente/core'
import { csvChunks } from '@puente/core/export'
import { type Encoding, firstAnswer, jsonOptions, restOf } from '../encode/encoding.ts'
import { listed } from '../encode/text.ts'
import { fileHeaders } from '../http/list-headers.ts'
import { bom, bomProblems } from '../parameters/format-bound.ts'
import { collections, count, pageNumber, text } from '../parameters/parameter.ts'
import type { Values } from '../parameters/read-parameters.ts'
import { endpoint } from './endpoint.ts'
import { tool } from './tool.ts'

/** Hits come by rank: the best are among the first. */
const maxHits = 1000

const parameters = {
  q: text('Words to look for; case and accents make no difference, and a typo is forgiven', 1000),
  collection: collections,
  limit: count(`Hits at the most; a CSV without it has all of them, up to ${maxHits}`, maxHits, 20),
  page: pageNumber,
}

/** In a tool's answer, the best hits are mostly enough. */
const toolLimit = count('Hits at the most', 100, 10)

function findHits(
  encoding: Encoding,
  { q, collection, page: number = parameters.page.default }: Values<typeof parameters>,
  limit: number,
) {
  const { atlas } = encoding
  const where = collection === undefined ? {} : { collections: collection }
  const { hits, total } = searchPage(atlas, q, { ...where, limit, page: number })
  const before = (number - 1) * limit
  const bodies = hits.map((hit) => toSearchHitJson(atlas, hit, jsonOptions(encoding)))
  const page = { limit, more: before + limit < total, total, ...(number === 1 ? {} : { number }) }
  const notice = () =>
    total === 0 ? noSearchResultsMessage(atlas, q, where) : restOf(number, Math.ceil(total / limit), total)
  return { hits, total, from: before + 1, body: firstAnswer(encoding, bodies, page, notice) }
}

export const search = endpoint({
  path: '/v1/search',
  id: 'search',
  tag: 'Finding',
  link: 'search',
  summary: 'Search names, aliases and texts of every collection',
  description:
    'The best hits come first, each with the texts in which the words stand. `page` says how many there are in all, and has the others. As CSV all hits come, up to 1000.',
  formats: ['json', 'csv'],
  parameters: () => ({ ...parameters, bom }),
  examples: () => ({ q: 'energy' }),
  sample: { limit: '1' },
  answer: ({ z, component, object, string, list, link, whole, optional, extent, listAnswer }) =>
    listAnswer({
      page: component(
        'HitExtent',
        object({
          ...extent.shape,
          /** Which page it is; absent: the first. */
          number: optional(whole),
        }),
      ),
      data: list(
        component(
          'Hit',
          object({
            ...link.shape,
            /** Higher is better; comparable within one answer only. */
            score: z.number(),
            /** Whether the record has exactly this name. */
            exact: z.boolean(),
            /** The texts in which words were found, with their ranges in UTF-16 units. */
            matches: list(object({ path: string(), text: string(), ranges: list(list(whole)) })),
          }),
        ),
      ),
    }),
  handle: ({ service: { atlas }, format, parameters: { bom = false, ...search }, language, encoding }) => {
    const errors = bomProblems(bom, format)
    if (errors.length > 0) return { errors }
    // A table has no place for the information that there are other hits.
    const { limit = format === 'csv' ? maxHits : parameters.limit.default } = search
    const { hits, total, from, body } = findHits(encoding, search, limit)
    if (format === 'json') return { json: body }
    return {
      chunks: csvChunks(atlas, { hits }, { language, bom }),
      headers: fileHeaders({ name: 'search', shown: hits.length, total, from }, format),
    }
  },
  tool: tool({
    name: 'search',
    title: 'Search',
    description:
      'Search names, aliases and texts of every collection. The best way to find the id of a cluster, organization, sector or place. A higher limit gives more hits.',
    parameters: () => ({ ...parameters, limit: toolLimit }),
    ask: ({ limit = toolLimit.default, ...search }, encoding) => {
      const { hits, body } = findHits(encoding, search, limit)
      return {
        body,
        text: listed(
          encoding,
          hits.map(({ entry }) => entry),
        ),
      }
    },
  }),
})
