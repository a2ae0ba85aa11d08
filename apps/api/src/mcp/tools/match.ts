import { actorCollections } from '@puente/core'
import { matchesText } from '../../encode/matches.ts'
import { foundMatches, matchesAnswer, matchesParameters } from '../../endpoints/matches.ts'
import { firstAnswer, ref } from '../../openapi/schema.ts'
import { count } from '../../parameters/parameter.ts'
import { requiredId } from '../../parameters/record-id.ts'
import type { Service } from '../../service.ts'
import { question } from '../tool.ts'

/** A model reads every word of an answer: a few suggestions with all their reasons are enough to go on. */
const usualLimit = 3

/** Whom an actor should talk to. */
export const matchTool = (service: Service) =>
  question({
    name: 'match',
    title: 'Match partners',
    description:
      'Whom on the other side a cluster or organization should talk to, best first: each reason with its page, and the easiest introduction; path tells every way. A higher limit gives more.',
    parameters: {
      id: requiredId(service.atlas, 'Id of the cluster or organization that asks', actorCollections),
      ...matchesParameters(service),
      limit: count('Suggestions at the most', 100, usualLimit),
    },
    answer: firstAnswer(ref('Matches')),
    ask: ({ id, ...options }, encoding) => {
      const found = foundMatches(service.atlas, id, { limit: usualLimit, ...options })
      const { limit } = found.page
      const body = matchesAnswer(encoding, found, { existing: limit, ways: 1 })
      return { body, text: matchesText(encoding, found.found, limit) }
    },
  })
