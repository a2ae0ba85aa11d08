import { type ResolveCandidate, resolve } from '@puente/core'
import type { Context } from 'hono'
import { type Encoding, type EntryLink, entryLink } from '../encode/entry-link.ts'
import { sendJson } from '../http/send.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { text } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** An actor that a name may mean. */
export interface CandidateBody extends EntryLink {
  /** From 0 to 1. */
  readonly score: number
  /** The actor's name that is most alike. */
  readonly name: string
  readonly by: 'exact' | 'words'
  /** What speaks against it; absent if nothing does. */
  readonly against?: NonNullable<ResolveCandidate['against']>
}

const candidateBody = (encoding: Encoding, { entry, score, name, by, against }: ResolveCandidate): CandidateBody => ({
  ...entryLink(encoding, entry),
  score: Math.round(score * 1000) / 1000,
  name,
  by,
  ...(against === undefined ? {} : { against }),
})

/** What a name is resolved with. */
export const resolveParameters = {
  name: text('Name of a cluster or organization, as somebody writes it', 300),
}

/** The actor that a name means, with why. */
export const resolveName =
  (service: Service) => (c: Context<ServiceEnv, '/v1/resolve', AskedBy<typeof resolveParameters>>) => {
    const asked = readAsked(c, resolveParameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, name } = asked.value
    const encoding = { ...service, language }
    const { chosen, reason, runnersUp } = resolve(service.atlas, name)
    const data = {
      ...(chosen === undefined ? {} : { chosen: candidateBody(encoding, chosen) }),
      ...(reason === undefined ? {} : { reason }),
      runnersUp: runnersUp.map((candidate) => candidateBody(encoding, candidate)),
    }
    return sendJson(c, { data, dataset: stampOf(service.atlas) }, { 'Content-Language': language })
  }
