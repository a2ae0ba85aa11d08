import { resolve as resolveName, toAnswerJson, toResolutionJson } from '@puente/core'
import { jsonOptions, noticed } from '../encode/encoding.ts'
import { text } from '../parameters/parameter.ts'
import { endpoint } from './endpoint.ts'

const notices = {
  'nothing-alike': {
    en: 'No actor is known by such a name. Write it in another way, or search for its words; `runnersUp` has those that come near, each with what speaks against it.',
    es: 'No se conoce a ningún actor por tal nombre. Escríbalo de otro modo, o busque sus palabras; `runnersUp` tiene a los que se acercan, cada uno con lo que habla en su contra.',
  },
  ambiguous: {
    en: 'Several actors have such a name. Choose one of `runnersUp`, or write more of the name.',
    es: 'Varios actores tienen tal nombre. Elija uno de `runnersUp`, o escriba más del nombre.',
  },
} as const

export const resolve = endpoint({
  path: '/v1/resolve',
  id: 'resolve',
  tag: 'Finding',
  link: 'resolve',
  summary: 'The cluster or organization that a name means, with why',
  description:
    'Chooses one actor or nobody. `reason` says why, and `runnersUp` has the next ones: of several actors with such a name, the client chooses.',
  formats: ['json'],
  parameters: () => ({ name: text('Name of a cluster or organization, as somebody writes it', 300) }),
  examples: () => ({ name: 'energy' }),
  answer: ({ z, component, object, string, optional, list, link, typed, listAnswer }) => {
    const candidate = component(
      'Candidate',
      object({
        ...link.shape,
        /** From 0 to 1. */
        score: z.number(),
        /** The most similar name of the actor. */
        name: string(),
        by: z.enum(['exact', 'words']),
        /** What speaks against it; absent if nothing does. */
        against: optional(
          list(
            object({ because: z.enum(['other-place', 'other-word', 'other-body', 'not-telling']), words: string() }),
          ),
        ),
      }),
    )
    return listAnswer({
      data: object({
        runnersUp: list(candidate),
        chosen: optional(candidate),
        reason: optional(typed<keyof typeof notices>({ type: 'string' })),
      }),
    })
  },
  handle: ({ service: { atlas }, parameters: { name }, encoding }) => {
    const resolution = resolveName(atlas, name)
    const { chosen, reason, runnersUp } = toResolutionJson(atlas, resolution, jsonOptions(encoding))
    const data = { ...(chosen && { chosen }), ...(reason && { reason }), runnersUp }
    return { json: toAnswerJson(atlas, data, noticed(encoding, reason && notices[reason])) }
  },
})
