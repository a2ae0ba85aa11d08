import { labelOfId, noSearchResultsMessage, suggest as suggestNames } from '@puente/core'
import { firstAnswer, firstOf } from '../encode/encoding.ts'
import { collections, count, text } from '../parameters/parameter.ts'
import { endpoint } from './endpoint.ts'

const parameters = {
  q: text('What has been typed so far', 200),
  collection: collections,
  limit: count('Suggestions at the most', 50, 8),
}

export const suggest = endpoint({
  path: '/v1/suggest',
  id: 'suggest',
  tag: 'Finding',
  link: 'suggest',
  summary: 'Suggest records while a name is being typed',
  description: 'Names that begin with what was typed; where none does, those that do but for a typo.',
  formats: ['json'],
  parameters: () => parameters,
  examples: () => ({ q: 'a' }),
  sample: { limit: '1' },
  answer: ({ component, object, string, list, link, firstAnswer }) =>
    firstAnswer(
      list(
        component(
          'Suggestion',
          object({
            ...link.shape,
            /** The name that begins so, as the record has it. */
            name: string(),
          }),
        ),
      ),
    ),
  handle: ({ service: { atlas, links }, parameters: given, language, encoding }) => {
    const { q, collection, limit = parameters.limit.default } = given
    const where = collection === undefined ? {} : { collections: collection }
    const { first, page } = firstOf(suggestNames(atlas, q, { ...where, limit: limit + 1 }), limit)
    const data = first.map(({ id, collection, name }) => ({
      collection,
      id,
      label: labelOfId(atlas, id, language),
      self: links.record(collection, id),
      name,
    }))
    return { json: firstAnswer(encoding, data, page, () => noSearchResultsMessage(atlas, q, where)) }
  },
})
