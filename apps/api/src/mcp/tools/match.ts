import { actorCollections, matches } from '@puente/core'
import { matchesBody } from '../../encode/matches.ts'
import { ref } from '../../openapi/schema.ts'
import { requiredId } from '../../parameters/record-id.ts'
import { matchesParameters } from '../../routes/matches.ts'
import type { Service } from '../../service.ts'
import { matchesText } from '../text/matches.ts'
import { question } from '../tool.ts'

/** Whom an actor should talk to. */
export const matchTool = (service: Service) =>
  question(service, {
    name: 'match',
    title: 'Match partners',
    description:
      'Whom on the other side a cluster or organization should talk to, best first: each reason with its page, and who could introduce them.',
    parameters: {
      id: requiredId(service.atlas, 'Id of the cluster or organization that asks', actorCollections),
      ...matchesParameters(service),
    },
    data: ref('Matches'),
    ask: ({ id, ...options }, encoding) => {
      const found = matches(service.atlas, id, options)
      return { data: matchesBody(encoding, found), text: matchesText(encoding, found) }
    },
  })
