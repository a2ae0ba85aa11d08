import { collectionNames, lookup, NotFoundError } from '@puente/core'
import { recordBody } from '../../encode/record.ts'
import { recordLinks } from '../../encode/record-links.ts'
import { anObject, list, object, ref, string } from '../../openapi/schema.ts'
import { requiredId } from '../../parameters/record-id.ts'
import type { Service } from '../../service.ts'
import { recordText } from '../text/record.ts'
import { question } from '../tool.ts'

/** One record with everything around it. */
export const getTool = (service: Service) =>
  question(service, {
    name: 'get',
    title: 'Get a record',
    description:
      'One record by its id, whatever its collection: every field in words, where each fact stands, what is in doubt about it, and the records related to it.',
    parameters: { id: requiredId(service.atlas, 'Id of the record, like those that search gives', collectionNames) },
    data: object({
      collection: { type: 'string', enum: collectionNames },
      id: string,
      label: string,
      self: string,
      record: anObject,
      citations: list(ref('Citation')),
      relations: list(ref('Relation')),
      findings: list(ref('Finding')),
    }),
    more: { links: ref('RecordLinks') },
    ask: ({ id }, encoding) => {
      const found = lookup(service.atlas, id)
      if (!found.ok) throw new NotFoundError(found.error)
      const entry = found.value
      return {
        data: recordBody(encoding, entry),
        more: { links: recordLinks(encoding.links, entry) },
        text: recordText(encoding, entry),
      }
    },
  })
