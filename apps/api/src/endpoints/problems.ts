import { nearest } from '@puente/core'
import type { Context } from 'hono'
import { cacheForMinutes } from '../http/constant-headers.ts'
import { sendJson } from '../http/send.ts'
import { type ParameterInput, readParameters } from '../parameters/read-parameters.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { isProblemKind, type ProblemKind, problemKinds } from '../problem/kinds.ts'
import { problem } from '../problem/problem.ts'
import { shorten } from '../problem/shorten.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** Explains a kind of problem, at the address that errors give as their `type`. */
export const problemKind =
  ({ links }: Service) =>
  (c: Context<ServiceEnv, '/problems/:kind', ParameterInput>) => {
    const kind = c.req.param('kind')
    if (!isProblemKind(kind)) {
      const near = nearest(kind, Object.keys(problemKinds)).filter(isProblemKind)
      return problem(c, 'not-found', {
        detail: {
          en: `No kind of problem is called "${shorten(kind)}".`,
          es: `Ninguna clase de problema se llama "${shorten(kind)}".`,
        },
        nearest: near.map((name: ProblemKind) => ({ label: name, self: links.problem(name) })),
      })
    }
    const asked = readParameters(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language } = asked.value
    const { status, title, meaning } = problemKinds[kind]
    return sendJson(
      c,
      { type: links.problem(kind), status, title: title[language], meaning: meaning[language] },
      {
        'Content-Language': language,
        'Cache-Control': cacheForMinutes,
      },
    )
  }
