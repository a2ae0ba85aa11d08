import { search } from '@puente/core'
import { toCsv } from '@puente/core/export'
import type { Context } from 'hono'
import { hitBody } from '../encode/hit.ts'
import { contentTypeOf, formatAsked, notAcceptable } from '../http/formats.ts'
import { sendJson } from '../http/send.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { collections } from '../parameters/choice.ts'
import { count, text } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** The formats of searches. */
export const searchFormats = ['json', 'csv'] as const

/** What a search is asked with. */
export const searchParameters = {
  q: text('Words to look for; case and accents make no difference, and a typo is forgiven', 1000),
  collection: collections,
  limit: count('Hits at the most', 100, 20),
}

/** Searches names, aliases and texts of every collection. */
export const searchAll =
  ({ atlas, links }: Service) =>
  (c: Context<ServiceEnv, '/v1/search', AskedBy<typeof searchParameters>>) => {
    const format = formatAsked(c, searchFormats)
    if (format === undefined) return notAcceptable(c, searchFormats)
    const asked = readAsked(c, searchParameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, q, collection, limit = searchParameters.limit.usual } = asked.value
    const hits = search(atlas, q, { limit, ...(collection === undefined ? {} : { collections: collection }) })
    if (format === 'csv') {
      const headers = { 'Content-Type': contentTypeOf(format), 'Content-Language': language }
      return c.body(toCsv(atlas, { hits }, { language }), 200, headers)
    }
    const data = hits.map((hit) => hitBody({ atlas, links, language }, hit))
    return sendJson(c, { data, dataset: stampOf(atlas) }, { 'Content-Language': language })
  }
