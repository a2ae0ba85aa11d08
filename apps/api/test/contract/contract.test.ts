/** The service keeps every promise of its own description, whatever it is asked. */
import { atlas, collectionNames, viewOf } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { unpacked } from '../everywhere/runtimes.ts'
import { checkAnswer } from './check-answer.ts'
import { describedBy } from './described.ts'
import { messagesFor } from './messages.ts'
import { requestsTo } from './requests.ts'

/** Another seed asks other questions: CONTRACT_SEED=1 npx vitest run test/contract */
const seed = Number(process.env.CONTRACT_SEED ?? 20_261_124)
const requestsInAll = 5500

// A short script in place of Scalar's four megabytes: what is said of it holds for any.
const app = createApp(atlas, { reference: { read: async () => 'document.body.append("drawn")' } })
const ask = async (target: string, init?: RequestInit) => unpacked(await app.request(target, init))
const operations = await describedBy(ask)

/** Some ids of every collection that stand in every view: what is true of these is true of the rest. */
const { records } = viewOf(atlas, { evidence: 'paper' })
const ids = collectionNames.flatMap((name) => records[name].slice(0, 4).map((record): string => record.id))
const messages = await messagesFor(ask, ids)

describe(`seed ${seed}`, () => {
  it.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s',
    async (_, operation) => {
      let sound = 0
      await fc.assert(
        fc.asyncProperty(requestsTo(operation, ids, messages), async (request) => {
          const { target, method, headers, body } = request
          const response = await ask(target, { method, headers, ...(body === undefined ? {} : { body }) })
          const { status } = response
          await checkAnswer(operations, request, response)
          if (!request.sound || operation.method === 'POST') return
          sound += 1
          // A record that goes beyond the paper is not there on the paper alone, in the path or as a parameter.
          expect(status).toBeOneOf([200, 304, ...(/[?&]evidence=paper/i.test(target) ? [400, 404] : [])])
        }),
        { seed, numRuns: Math.ceil(requestsInAll / operations.length) },
      )
      // Were all requests refused, no answer would have been looked at.
      if (operation.method === 'GET') expect(sound).toBeGreaterThan(0)
    },
  )
})
