import { listed } from '../../encode/text.ts'
import { foundHits, hitsBody, searchParameters } from '../../endpoints/search.ts'
import { firstAnswer, list, ref } from '../../openapi/schema.ts'
import { count } from '../../parameters/parameter.ts'
import type { Service } from '../../service.ts'
import { question } from '../tool.ts'

/** The record that is meant is mostly among the first few. */
const usualLimit = 10

/** Words to records. */
export const searchTool = ({ atlas }: Service) =>
  question({
    name: 'search',
    title: 'Search',
    description:
      'Search names, aliases and texts of every collection. The best way to find the id of a cluster, organization, sector or place. A higher limit gives more hits.',
    parameters: { ...searchParameters, limit: count('Hits at the most', 100, usualLimit) },
    answer: firstAnswer(list(ref('Hit'))),
    ask: ({ limit = usualLimit, ...asked }, encoding) => {
      const found = foundHits(atlas, asked, limit)
      const entries = found.hits.map(({ entry }) => entry)
      return { body: hitsBody(encoding, found), text: listed(encoding, entries) }
    },
  })
