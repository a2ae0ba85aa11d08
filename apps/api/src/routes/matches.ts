import { lookupIn, matches } from '@puente/core'
import type { Context } from 'hono'
import { matchesBody } from '../encode/matches.ts'
import { moved } from '../http/moved.ts'
import { sendJson } from '../http/send.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { count, date, flag } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { recordId, recordIds } from '../parameters/record-id.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownRecord } from '../problem/unknown-record.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** What matches are asked with. */
export const matchesParameters = ({ atlas }: Service) => ({
  sector: recordId(atlas, 'Only candidates in this sector, or in one within it', ['sectors']),
  exclude: recordIds(atlas, 'Actors that are not to be suggested', ['clusters', 'organizations']),
  organizations: flag('Whether organizations are candidates beside clusters', false),
  limit: count('Suggestions at the most', 100, 10),
  asOf: date('For which day, month or year; that of the dataset unless told'),
})

/** Whom on the other side a cluster should talk to, and why. */
export const clusterMatches = (service: Service) => {
  const { atlas } = service
  const parameters = matchesParameters(service)
  return (c: Context<ServiceEnv, '/v1/clusters/:id/matches', AskedBy<ReturnType<typeof matchesParameters>>>) => {
    const id = c.req.param('id')
    const elsewhere = moved(c, service, id, '/matches')
    if (elsewhere !== undefined) return elsewhere
    const asked = readAsked(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const found = lookupIn(atlas, 'clusters', id)
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { language, ...options } = asked.value
    const data = matchesBody({ ...service, language }, matches(atlas, id, options))
    return sendJson(c, { data, dataset: stampOf(atlas) }, { 'Content-Language': language })
  }
}
