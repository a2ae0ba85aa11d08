import {
  type ActorCollection,
  lookupIn,
  nothingInTime,
  type TimelineKind,
  type TimelineOptions,
  timeline,
  timelineKinds,
} from '@puente/core'
import type { Context } from 'hono'
import type { Encoding } from '../encode/entry-link.ts'
import { noticed } from '../encode/extent.ts'
import { timelineBody } from '../encode/timeline.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownRecord } from '../endpoints/not-found.ts'
import { sendJson } from '../http/formats.ts'
import { redirectRenamed } from '../http/redirect.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { someOf } from '../parameters/choice.ts'
import { date } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { recordId } from '../parameters/record-id.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

// The keys of a closed table, which Object.keys forgets.
const kinds = Object.keys(timelineKinds) as readonly TimelineKind[]

/** What the timeline of an actor is asked with. */
export const actorTimelineParameters = ({ atlas }: Service) => ({
  from: date('The first day, month or year that may be touched'),
  to: date('The last day, month or year that may be touched'),
  kinds: someOf('What to show (all but figure, source and membership unless told)', kinds),
  sector: recordId(atlas, 'Only records of this sector, or of one within it', ['sectors']),
})

/** What the whole timeline is asked with. */
export const timelineParameters = (service: Service) => ({
  ...actorTimelineParameters(service),
  actor: recordId(service.atlas, 'Only records that name this actor', ['clusters', 'organizations']),
})

/** A timeline with links; an empty one says why. */
function timelineAnswer(encoding: Encoding, options: TimelineOptions) {
  const { atlas } = encoding
  const data = timeline(atlas, options).map((entry) => timelineBody(encoding, entry))
  const notice = data.length === 0 ? nothingInTime(atlas, options) : undefined
  return { data, ...noticed(encoding, notice), dataset: stampOf(atlas) }
}

/** Everything dated, in order of time. */
export const wholeTimeline = (service: Service) => {
  const parameters = timelineParameters(service)
  return (c: Context<ServiceEnv, '/v1/timeline', AskedBy<ReturnType<typeof timelineParameters>>>) => {
    const asked = readAsked(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, ...options } = asked.value
    return sendJson(c, timelineAnswer({ ...service, language }, options), { 'Content-Language': language })
  }
}

/** Everything dated that names an actor, in order of time. */
export const actorTimeline = (service: Service, collection: ActorCollection) => {
  const { atlas } = service
  const parameters = actorTimelineParameters(service)
  return (c: Context<ServiceEnv, '/v1/:actors/:id/timeline', AskedBy<ReturnType<typeof actorTimelineParameters>>>) => {
    const id = c.req.param('id')
    const elsewhere = redirectRenamed(c, service, id, '/timeline')
    if (elsewhere !== undefined) return elsewhere
    const asked = readAsked(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const found = lookupIn(atlas, collection, id)
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { language, ...options } = asked.value
    const body = timelineAnswer({ ...service, language }, { ...options, actor: found.value.id })
    return sendJson(c, body, { 'Content-Language': language })
  }
}
