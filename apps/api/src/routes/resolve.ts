import { type ResolveCandidate, resolve } from '@puente/core'
import type { Context } from 'hono'
import { type Encoding, type EntryLink, entryLink } from '../encode/entry-link.ts'
import { noticed } from '../encode/extent.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { text } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
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

/** Why a name leads to nobody, and what to do. */
const nobody = {
  'nothing-alike': {
    en: 'No actor is known by such a name. Write it in another way, or search for its words; `runnersUp` has those that come near, each with what speaks against it.',
    es: 'No se conoce a ningún actor por tal nombre. Escríbalo de otro modo, o busque sus palabras; `runnersUp` tiene a los que se acercan, cada uno con lo que habla en su contra.',
  },
  ambiguous: {
    en: 'Several actors have such a name. Choose one of `runnersUp`, or write more of the name.',
    es: 'Varios actores tienen tal nombre. Elija uno de `runnersUp`, o escriba más del nombre.',
  },
} as const

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
    const notice = reason === undefined ? undefined : nobody[reason]
    const body = { data, ...noticed(encoding, notice), dataset: stampOf(service.atlas) }
    return sendJson(c, body, { 'Content-Language': language })
  }
