import {
  type ActorId,
  type Atlas,
  actorCollections,
  type Localized,
  lookupIn,
  type MatchesJsonOptions,
  type MatchOptions,
  matches as matchesOf,
  suggestRelaxations,
  toAnswerJson,
  toMatchesJson,
} from '@puente/core'
import { type Encoding, jsonOptions, noticed, type SelfLink } from '../encode/encoding.ts'
import { matchesShape, matchesText } from '../encode/matches.ts'
import { count, flag } from '../parameters/parameter.ts'
import { recordId, recordIds, requiredId } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint, idOf } from './endpoint.ts'
import { idParameter } from './locate.ts'
import { unknownRecord } from './not-found.ts'
import { tool } from './tool.ts'

const limitParameter = count('Suggestions at the most', 100, 10)

const parameters = ({ atlas }: Service) => ({
  sector: recordId(atlas, 'Only candidates in this sector, or in one within it', ['sectors']),
  exclude: recordIds(atlas, 'Actors that are not to be suggested', ['clusters', 'organizations']),
  organizations: flag('Whether organizations are candidates beside clusters', false),
  limit: limitParameter,
})

/** In a tool's answer, a few suggestions with all their reasons are enough. */
const toolLimit = count('Suggestions at the most', 100, 3)

function noSuggestion(atlas: Atlas, id: ActorId, options: MatchOptions): Localized {
  // Introductions cost most, and make no difference here.
  const countWith = (other: MatchOptions) => matchesOf(atlas, id, { ...other, introductions: false }).suggestions.length
  const { sector: _sector, ...anySector } = options
  const { exclude: _exclude, ...anyActor } = options
  const loosened = [
    ...(options.sector === undefined ? [] : [{ name: 'sector', total: countWith(anySector) }]),
    ...(options.exclude === undefined ? [] : [{ name: 'exclude', total: countWith(anyActor) }]),
  ]
  if (loosened.length > 0) return suggestRelaxations(loosened)
  return {
    en: 'Nothing speaks for anybody on the other side. With organizations=true organizations are candidates too.',
    es: 'Nada habla a favor de nadie del otro lado. Con organizations=true también son candidatas las organizaciones.',
  }
}

function findMatches(
  encoding: Encoding,
  id: ActorId,
  options: MatchOptions & { readonly limit: number },
  length: Pick<MatchesJsonOptions<SelfLink>, 'maxExisting' | 'maxWays'> = {},
) {
  const { atlas } = encoding
  const found = matchesOf(atlas, id, options)
  const notice = found.suggestions.length === 0 ? noSuggestion(atlas, id, options) : undefined
  const data = toMatchesJson(atlas, found, { ...jsonOptions(encoding), ...length })
  const page = { limit: options.limit, more: found.more }
  const body = { ...toAnswerJson(atlas, data, { page, ...noticed(encoding, notice) }), page }
  return { found, body }
}

export const matches = endpoint({
  path: '/v1/clusters/:id/matches',
  id: 'matches',
  tag: 'Cooperation',
  summary: 'Whom on the other side a cluster should talk to, and why',
  description:
    'Suggestions, best first: the parts of each score with the records behind them, and the cheapest way to be introduced. Whom the cluster works with already stands apart, and who was left out is named. Of partners, of those left out, and of the records behind a reason, the first 250 are named.',
  formats: ['json'],
  pathParameters: idParameter('clusters'),
  moves: true,
  parameters,
  sample: { limit: '1' },
  answer: (shapes) => shapes.firstAnswer(matchesShape(shapes)),
  handle: ({ c, service, parameters: { limit = limitParameter.default, ...options }, encoding }) => {
    const found = lookupIn(service.atlas, 'clusters', idOf(c))
    if (!found.ok) return unknownRecord(c, service, found.error)
    return { json: findMatches(encoding, found.value.id, { ...options, limit }).body }
  },
  tool: tool({
    name: 'match',
    title: 'Match partners',
    description:
      'Whom on the other side a cluster or organization should talk to, best first: each reason with its page, and the easiest introduction; path tells every way. A higher limit gives more.',
    parameters: (service) => ({
      id: requiredId(service.atlas, 'Id of the cluster or organization that asks', actorCollections),
      ...parameters(service),
      limit: toolLimit,
    }),
    ask: ({ id, limit = toolLimit.default, ...options }, encoding) => {
      const { found, body } = findMatches(encoding, id, { ...options, limit }, { maxExisting: limit, maxWays: 1 })
      return { body, text: matchesText(encoding, found, limit) }
    },
  }),
})
