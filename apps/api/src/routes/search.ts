import { type Atlas, nothingSearched, searchPage } from '@puente/core'
import { toCsv } from '@puente/core/export'
import type { Context } from 'hono'
import type { Encoding } from '../encode/entry-link.ts'
import { extentOf, firstBody } from '../encode/extent.ts'
import { hitBody } from '../encode/hit.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { contentTypeOf, notAcceptable, requestedFormat, sendJson } from '../http/formats.ts'
import { fileHeaders } from '../http/list-headers.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { bom, bomProblems } from '../parameters/bom.ts'
import { collections } from '../parameters/choice.ts'
import { count, text } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Values } from '../parameters/read-parameters.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The formats of searches. */
export const searchFormats = ['json', 'csv'] as const

/** As many hits as anybody reads: they come by rank, and those with most in common with the words first. */
const mostHits = 1000

/** What a search is asked with. */
export const searchParameters = {
  q: text('Words to look for; case and accents make no difference, and a typo is forgiven', 1000),
  collection: collections,
  limit: count(`Hits at the most; a CSV without it has all of them, up to ${mostHits}`, mostHits, 20),
}

/** A table has no place to say that there are other hits: it has all that anybody reads. */
const usualLimitOf = (format: (typeof searchFormats)[number]) =>
  format === 'csv' ? mostHits : searchParameters.limit.usual

type SearchAsked = Values<typeof searchParameters>

/** What a search finds, how much of it, and why it is nothing. */
export function foundHits(atlas: Atlas, { q, collection }: SearchAsked, limit: number) {
  const where = collection === undefined ? {} : { collections: collection }
  const { hits, total } = searchPage(atlas, q, { ...where, limit })
  return { hits, page: extentOf(limit, total), notice: () => nothingSearched(atlas, q, where) }
}

/** Hits as an answer has them. */
export const hitsBody = (encoding: Encoding, { hits, page, notice }: ReturnType<typeof foundHits>) =>
  firstBody(
    encoding,
    hits.map((hit) => hitBody(encoding, hit)),
    page,
    notice,
  )

/** Searches names, aliases and texts of every collection. */
export const searchAll =
  (service: Service) =>
  (c: Context<ServiceEnv, '/v1/search', AskedBy<typeof searchParameters & { bom: typeof bom }>>) => {
    const format = requestedFormat(c, searchFormats)
    if (format === undefined) return notAcceptable(c, searchFormats)
    const asked = readAsked(c, { ...searchParameters, bom })
    if (!asked.ok) return invalidQuery(c, asked.error)
    const problems = bomProblems(asked.value.bom, format)
    if (problems.length > 0) return invalidQuery(c, problems)
    const { language, bom: wantsBom = false, ...wanted } = asked.value
    const found = foundHits(service.atlas, wanted, wanted.limit ?? usualLimitOf(format))
    if (format === 'json') {
      return sendJson(c, hitsBody({ ...service, language }, found), { 'Content-Language': language })
    }
    const { hits, page } = found
    return c.body(toCsv(service.atlas, { hits }, { language, bom: wantsBom }), 200, {
      ...fileHeaders({ name: 'search', shown: hits.length, total: page.total }, format),
      'Content-Type': contentTypeOf(format),
      'Content-Language': language,
    })
  }
