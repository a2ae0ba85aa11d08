import { search } from '@puente/core'
import { hitBody } from '../../encode/hit.ts'
import { list, ref } from '../../openapi/schema.ts'
import { searchParameters } from '../../routes/search.ts'
import type { Service } from '../../service.ts'
import { listed } from '../text/listed.ts'
import { question } from '../tool.ts'

/** Words to records. */
export const searchTool = (service: Service) =>
  question(service, {
    name: 'search',
    title: 'Search',
    description:
      'Search names, aliases and texts of every collection. The best way to find the id of a cluster, organization, sector or place.',
    parameters: searchParameters,
    data: list(ref('Hit')),
    ask: ({ q, collection, limit = searchParameters.limit.usual }, encoding) => {
      const hits = search(service.atlas, q, { limit, ...(collection === undefined ? {} : { collections: collection }) })
      return {
        data: hits.map((hit) => hitBody(encoding, hit)),
        text: listed(
          encoding,
          hits.map(({ entry }) => entry),
        ),
      }
    },
  })
