import { collectionNames, lookup, NotFoundError } from '@puente/core'
import { recordBody, recordLinks, recordText } from '../../encode/record.ts'
import { anObject, answer, list, object, ref, string } from '../../openapi/schema.ts'
import { requiredId } from '../../parameters/record-id.ts'
import { type Service, stampOf } from '../../service.ts'
import { question } from '../tool.ts'

/** So many records of each relation are named; `total` says how many there are, and find gives them all. */
const mostRelated = 25

/** One record with everything around it. */
export const getTool = (service: Service) =>
  question({
    name: 'get',
    title: 'Get a record',
    description:
      'One record by its id, whatever its collection: every field in words, where each fact stands, what is in doubt about it, and the first records of each relation to it.',
    parameters: { id: requiredId(service.atlas, 'Id of the record, like those that search gives', collectionNames) },
    answer: answer(
      object({
        collection: { type: 'string', enum: collectionNames },
        id: string,
        label: string,
        self: string,
        record: anObject,
        citations: list(ref('Citation')),
        relations: list(ref('Relation')),
        findings: list(ref('Finding')),
      }),
      { links: ref('RecordLinks') },
    ),
    ask: ({ id }, encoding) => {
      const found = lookup(service.atlas, id)
      if (!found.ok) throw new NotFoundError(found.error)
      const entry = found.value
      return {
        body: {
          data: recordBody(encoding, entry, mostRelated),
          links: recordLinks(encoding.links, entry),
          dataset: stampOf(encoding.atlas),
        },
        text: recordText(encoding, entry),
      }
    },
  })
