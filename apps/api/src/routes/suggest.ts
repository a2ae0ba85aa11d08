import { labelOfId, nothingSearched, suggest } from '@puente/core'
import type { Context } from 'hono'
import type { EntryLink } from '../encode/entry-link.ts'
import { firstBody, firstOf } from '../encode/extent.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { collections } from '../parameters/choice.ts'
import { count, text } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** A record that may be meant by what is being typed. */
export interface SuggestionBody extends EntryLink {
  /** The name that begins so, as the record bears it. */
  readonly name: string
}

/** What a suggestion is asked with. */
export const suggestParameters = {
  q: text('What has been typed so far', 200),
  collection: collections,
  limit: count('Suggestions at the most', 50, 8),
}

/** Suggests records while a name is being typed. */
export const suggestNames =
  ({ atlas, links }: Service) =>
  (c: Context<ServiceEnv, '/v1/suggest', AskedBy<typeof suggestParameters>>) => {
    const asked = readAsked(c, suggestParameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, q, collection, limit = suggestParameters.limit.usual } = asked.value
    const where = collection === undefined ? {} : { collections: collection }
    const { first, page } = firstOf(suggest(atlas, q, { ...where, limit: limit + 1 }), limit)
    const encoding = { atlas, links, language }
    const data = first.map(
      ({ id, collection: where, name }): SuggestionBody => ({
        collection: where,
        id,
        label: labelOfId(atlas, id, language),
        self: links.record(where, id),
        name,
      }),
    )
    const body = firstBody(encoding, data, page, () => nothingSearched(atlas, q, where))
    return sendJson(c, body, { 'Content-Language': language })
  }
