import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  type Entry,
  entryOf,
  include,
  lookup,
  lookupIn,
  NotFoundError,
  type RecordJson,
  toRecordJson,
} from '@puente/core'
import { referenceFormats } from '@puente/core/export'
import { type Encoding, jsonOptions, maxNamed, type SelfLink } from '../encode/encoding.ts'
import { isReferenceFormat, linkedData, writeList } from '../encode/list.ts'
import {
  type RecordLinks,
  recordLinks,
  recordShape,
  recordText,
  type WholeRecord,
  wholeRecord,
} from '../encode/record.ts'
import { linkedDataFormats } from '../http/formats.ts'
import { include as includeParameter, includeProblems } from '../parameters/format-bound.ts'
import { readParameters } from '../parameters/read-parameters.ts'
import { requiredId } from '../parameters/record-id.ts'
import { type DatasetStamp, stampOf } from '../service.ts'
import { endpoint, idOf } from './endpoint.ts'
import { idParameter, locateCollection, operationId } from './locate.ts'
import { unknownRecord } from './not-found.ts'
import { tool } from './tool.ts'

const formats = ['json', ...linkedDataFormats] as const

const sourceFormats = [...formats, ...referenceFormats] as const

/** A source comes as reference managers read it, too. */
const formatsOf = (collection: CollectionName): readonly (typeof sourceFormats)[number][] =>
  collection === 'sources' ? sourceFormats : formats

/** An answer with one record. */
export interface RecordAnswer<C extends CollectionName = CollectionName> {
  readonly data: RecordJson<SelfLink, C>
  /** What else there is about it. */
  readonly links: RecordLinks
  /** The records around it, each once; absent if none were requested. */
  readonly included?: readonly WholeRecord[]
  readonly dataset: DatasetStamp
}

/** A record with its links. In a tool's answer the first records of each relation are enough: `total` says how many there are. */
const recordAnswer = (encoding: Encoding, entry: Entry, maxRelated = maxNamed): RecordAnswer => ({
  data: toRecordJson(encoding.atlas, entry, {
    ...jsonOptions(encoding),
    maxRelated,
  }),
  links: recordLinks(encoding.links, entry),
  dataset: stampOf(encoding.atlas),
})

const maxRelatedInTool = 25

export const record = endpoint({
  path: '/v1/:collection/:id',
  id: 'record',
  tag: 'Collections',
  summary: 'One record',
  description:
    'The record with its citations, the records around it and what is in doubt. Of each relation the first 250 records are named; `total` says how many there are, and a list with a condition has them all.',
  formats: sourceFormats,
  formatsOf,
  moves: true,
  readsParameters: true,
  operations: (service) =>
    collectionNames.map((collection) => ({
      collection,
      path: `/v1/${collection}/{id}`,
      id: operationId('get', collection),
      summary: `One of ${descriptionOf(collection).label.many.en}`,
      pathParameters: idParameter(collection)(service),
      parameters: { include: includeParameter(collection) },
      formats: formatsOf(collection),
    })),
  answer: (shapes) =>
    shapes.answer({
      data: recordShape(
        shapes,
        shapes.typed<CollectionName>({ const: '{collection}' }),
        shapes.typed<object>({ $ref: '#/components/schemas/record-{collection}' }),
      ),
      links: shapes.recordLinks,
      included: shapes.optional(shapes.list(shapes.wholeRecord)),
    }),
  locate: locateCollection,
  handle: ({ c, service, subject: collection, format }) => {
    const { atlas } = service
    const read = readParameters({ include: includeParameter(collection) }, new URL(c.req.url).searchParams)
    if (!read.ok) return { errors: read.error }
    const found = lookupIn(atlas, collection, idOf(c))
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { include: relations } = read.value.values
    const entry = entryOf(collection, found.value)
    const around = include(atlas, [entry], relations ?? [])
    const errors = includeProblems(relations, format, around)
    if (errors.length > 0) return { errors }
    const language = read.value.lang ?? c.env.preferred
    const encoding = { ...service, language }
    const headers = { 'Content-Language': language }
    if (isReferenceFormat(format)) {
      return {
        chunks: writeList(encoding, { collection, records: [found.value], total: 1, included: [] }, format),
        headers,
      }
    }
    if (format !== 'json') return { chunks: linkedData(encoding, [entry, ...around.included], format), headers }
    const { dataset, ...answer } = recordAnswer(encoding, entry)
    const included = relations && { included: around.included.map((one) => wholeRecord(encoding, one)) }
    return { json: { ...answer, ...included, dataset }, headers }
  },
  tool: tool({
    name: 'get',
    title: 'Get a record',
    description:
      'One record by its id, whatever its collection: every field in words, where each fact stands, what is in doubt about it, and the first records of each relation to it.',
    parameters: ({ atlas }) => ({
      id: requiredId(atlas, 'Id of the record, like those that search gives', collectionNames),
    }),
    answer: (shapes) =>
      shapes.answer({
        data: recordShape(shapes, shapes.collection, shapes.typed<object>()),
        links: shapes.recordLinks,
      }),
    ask: ({ id }, encoding) => {
      const found = lookup(encoding.atlas, id)
      if (!found.ok) throw new NotFoundError(found.error)
      return { body: recordAnswer(encoding, found.value, maxRelatedInTool), text: recordText(encoding, found.value) }
    },
  }),
})
