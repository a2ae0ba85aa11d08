import { nearest } from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import { problem, truncate } from '../http/problem.ts'
import { isProblemType, type ProblemType, problemTypes } from '../http/problem-types.ts'
import { cacheForMinutes } from '../http/standard-headers.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** Explains a kind of problem, at the address that errors give as their `type`. */
export const problemKind =
  ({ links }: Service) =>
  (c: Context<ServiceEnv, '/problems/:kind', AskedBy>) => {
    const kind = c.req.param('kind')
    if (!isProblemType(kind)) {
      const near = nearest(kind, Object.keys(problemTypes)).filter(isProblemType)
      return problem(c, 'not-found', {
        detail: {
          en: `No kind of problem is called "${truncate(kind)}".`,
          es: `Ninguna clase de problema se llama "${truncate(kind)}".`,
        },
        nearest: near.map((name: ProblemType) => ({ label: name, self: links.problem(name) })),
      })
    }
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language } = asked.value
    const { status, title, meaning } = problemTypes[kind]
    return sendJson(
      c,
      { type: links.problem(kind), status, title: title[language], meaning: meaning[language] },
      {
        'Content-Language': language,
        'Cache-Control': cacheForMinutes,
      },
    )
  }
