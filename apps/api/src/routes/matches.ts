import {
  type ActorId,
  type Atlas,
  type Localized,
  lookupIn,
  type MatchOptions,
  matches,
  whatToLoosen,
} from '@puente/core'
import type { Context } from 'hono'
import type { Encoding } from '../encode/entry-link.ts'
import { type Extent, noticed } from '../encode/extent.ts'
import { type MatchesLength, matchesBody } from '../encode/matches.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownRecord } from '../endpoints/not-found.ts'
import { sendJson } from '../http/formats.ts'
import { redirectRenamed } from '../http/redirect.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { count, date, flag } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { recordId, recordIds } from '../parameters/record-id.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

const usualLimit = 10

/** What matches are asked with. */
export const matchesParameters = ({ atlas }: Service) => ({
  sector: recordId(atlas, 'Only candidates in this sector, or in one within it', ['sectors']),
  exclude: recordIds(atlas, 'Actors that are not to be suggested', ['clusters', 'organizations']),
  organizations: flag('Whether organizations are candidates beside clusters', false),
  limit: count('Suggestions at the most', 100, usualLimit),
  asOf: date('For which day, month or year; that of the dataset unless told'),
})

/** Why nobody is suggested. */
function nobody(atlas: Atlas, id: ActorId, options: MatchOptions): Localized {
  // Ways to be introduced cost most, and count for nothing here.
  const countWith = (other: MatchOptions) => matches(atlas, id, { ...other, introductions: false }).suggestions.length
  const { sector: _sector, ...anySector } = options
  const { exclude: _exclude, ...anyone } = options
  const loosened = [
    ...(options.sector === undefined ? [] : [{ name: 'sector', total: countWith(anySector) }]),
    ...(options.exclude === undefined ? [] : [{ name: 'exclude', total: countWith(anyone) }]),
  ]
  if (loosened.length > 0) return whatToLoosen(loosened)
  return {
    en: 'Nothing speaks for anybody on the other side. With organizations=true organizations are candidates too.',
    es: 'Nada habla a favor de nadie del otro lado. Con organizations=true también son candidatas las organizaciones.',
  }
}

/** Who should talk to an actor, how many were asked for, and why there is nobody. */
export function foundMatches(atlas: Atlas, id: ActorId, options: MatchOptions) {
  const { limit = usualLimit } = options
  const found = matches(atlas, id, { ...options, limit })
  const page: Extent = { limit, more: found.more }
  return { found, page, notice: found.suggestions.length === 0 ? nobody(atlas, id, options) : undefined }
}

/** Who should talk to an actor, as an answer has it. */
export const matchesAnswer = (
  encoding: Encoding,
  { found, page, notice }: ReturnType<typeof foundMatches>,
  most?: MatchesLength,
) => ({
  data: matchesBody(encoding, found, most),
  page,
  ...noticed(encoding, notice),
  dataset: stampOf(encoding.atlas),
})

/** Whom on the other side a cluster should talk to, and why. */
export const clusterMatches = (service: Service) => {
  const { atlas } = service
  const parameters = matchesParameters(service)
  return (c: Context<ServiceEnv, '/v1/clusters/:id/matches', AskedBy<ReturnType<typeof matchesParameters>>>) => {
    const id = c.req.param('id')
    const elsewhere = redirectRenamed(c, service, id, '/matches')
    if (elsewhere !== undefined) return elsewhere
    const asked = readAsked(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const found = lookupIn(atlas, 'clusters', id)
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { language, ...options } = asked.value
    const body = matchesAnswer({ ...service, language }, foundMatches(atlas, found.value.id, options))
    return sendJson(c, body, { 'Content-Language': language })
  }
}
