import { didYouMeanSentence, nearest } from '@puente/core'
import { problem, truncate } from '../http/problem.ts'
import { isProblemType, problemTypes } from '../http/problem-types.ts'
import { cacheForMinutes } from '../http/standard-headers.ts'
import { endpoint } from './endpoint.ts'

export const problemKind = endpoint({
  path: '/problems/:kind',
  id: 'problemKind',
  tag: 'Service',
  summary: 'What a kind of problem means',
  description: 'Where the `type` of a problem leads (RFC 9457): its status, its title, what it means and what to do.',
  formats: ['json'],
  pathParameters: () => [
    {
      name: 'kind',
      description: 'Kind of problem',
      schema: { type: 'string', enum: Object.keys(problemTypes) },
      example: 'not-found',
    },
  ],
  answer: ({ z, object, string }) => object({ type: string(), status: z.int(), title: string(), meaning: string() }),
  formatFirst: true,
  locate: (c, { service: { links } }) => {
    const kind = c.req.param('kind')
    if (isProblemType(kind)) return kind
    const known = Object.keys(problemTypes)
    const near = nearest(kind, known).filter(isProblemType)
    return problem(c, 'not-found', {
      detail: {
        en: `No kind of problem is called "${truncate(kind)}".${didYouMeanSentence(near, 'en') || ` There are ${known.join(', ')}.`}`,
        es: `Ninguna clase de problema se llama "${truncate(kind)}".${didYouMeanSentence(near, 'es') || ` Hay ${known.join(', ')}.`}`,
      },
      nearest: near.map((name) => ({ label: name, self: links.problem(name) })),
    })
  },
  handle: ({ subject: kind, service: { links }, language }) => {
    const { status, title, meaning } = problemTypes[kind]
    return {
      json: { type: links.problem(kind), status, title: title[language], meaning: meaning[language] },
      headers: { 'Cache-Control': cacheForMinutes },
    }
  },
})
