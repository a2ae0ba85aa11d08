import {
  type CollectionName,
  collectionNames,
  type Differences,
  entryOf,
  labelOf,
  lookupIn,
  type RecordDifference,
} from '@puente/core'
import type { Changelog, UnknownVersion } from '@puente/core/changelog'
import type { Context } from 'hono'
import { type Encoding, sectionAnswer, sectionOf } from '../encode/encoding.ts'
import type { Shapes } from '../encode/shapes.ts'
import { type ParameterError, problem } from '../http/problem.ts'
import { collections, count, pageNumber, text } from '../parameters/parameter.ts'
import { parameterError, type Values } from '../parameters/read-parameters.ts'
import type { Service, ServiceEnv } from '../service.ts'
import { endpoint } from './endpoint.ts'

const parameters = {
  since: {
    ...text(
      'The version to compare with: its hash, the first 7 characters of it or more, or the number of a release, like 0.1.0; default: the newest release that is not the dataset itself',
      100,
    ),
    required: false,
  },
  collection: collections,
  limit: count('Records at the most', 1000, 250),
  page: pageNumber,
} as const

/** The core module is loaded at the first question: the steps to earlier versions are large. */
const load = () => import('@puente/core/changelog')

/** The most versions that a problem names. */
const maxNamed = 10

/** Responds 404 to a version that is not known, with those that are. */
async function unknownVersion(c: Context<ServiceEnv>, { links }: Service, unknown: UnknownVersion) {
  const { formatUnknownVersion } = await load()
  return problem(c, 'not-found', {
    detail: { en: formatUnknownVersion(unknown, 'en'), es: formatUnknownVersion(unknown, 'es') },
    nearest: unknown.known.slice(0, maxNamed).map(({ version, hash, date }) => ({
      label: `${version}, ${date}`,
      self: `${links.changes}?since=${hash}`,
    })),
  })
}

/** A feed has all versions, and what each changed. */
const feedProblems = (given: Values<typeof parameters>): readonly ParameterError[] =>
  Object.keys(given).map((name) =>
    parameterError(name, {
      en: 'is for JSON only: the feed has every version',
      es: 'es solo para JSON: el canal tiene todas las versiones',
    }),
  )

/** The addresses of pages where there are any, or else those of answers. */
function feedAddresses({ links, pages }: Service, language: string) {
  const pageHome = `${links.home}${language}`
  return {
    self: `${links.changes}.atom?lang=${language}`,
    home: pages === undefined ? links.api : pageHome,
    linkTo: (collection: CollectionName, id: string) =>
      pages === undefined ? links.record(collection, id) : `${pageHome}/${collection}/${encodeURIComponent(id)}`,
  }
}

/** A change as the dataset's own words have it, with what the record is called and where it is now. */
function changeJson({ atlas, language, links }: Encoding, change: RecordDifference) {
  const { collection, id } = change
  const found = lookupIn(atlas, collection, id)
  const record = change.change === 'gone' ? change.record : found.ok ? found.value : undefined
  return {
    ...change,
    label: record === undefined ? id : labelOf(atlas, entryOf(collection, record), language),
    ...(found.ok ? { self: links.record(collection, found.value.id) } : {}),
  }
}

/** A dataset that is compared, with the day of its release if it was released. */
const versionOf = ({ version, hash }: Differences['before'], changelog: Changelog) => {
  const date = changelog.find((release) => release.hash === hash)?.date
  return { version, hash, ...(date === undefined ? {} : { released: date }) }
}

const nothingBefore = {
  en: 'No released version is known but the dataset itself, so that nothing is compared.',
  es: 'No se conoce ninguna versión publicada, salvo el propio conjunto de datos, así que no se compara nada.',
}

function answerShape(shapes: Shapes) {
  const { z, component, object, string, optional, list, typed, collection, section, listAnswer } = shapes
  const anyValue = typed<unknown>({})
  const field = component(
    'FieldChange',
    object({
      /** Path within objects, like `contact.name`; a list is one field. */
      field: string(),
      /** Absent: it came. */
      before: optional(anyValue),
      /** Absent: it went. */
      after: optional(anyValue),
      /** What came with it and speaks for it, where the data say so. */
      reasons: optional(
        list(
          object({
            /** Id of the source. */
            source: string(),
            /** How the statement that came with it stands to the value of the record. */
            relation: optional(string()),
            note: optional(object({ en: string(), es: string() })),
          }),
        ),
      ),
    }),
  )
  const change = component(
    'RecordChange',
    object({
      change: z.enum(['added', 'gone', 'changed']),
      collection,
      id: string(),
      /** In the language of the answer. */
      label: string(),
      /** Where the record is; absent: it is gone, and none took its place. */
      self: optional(string()),
      /** Of what came or went: all of it. */
      record: optional(typed<object>()),
      /** Id of the record that took the place of what is gone. */
      heir: optional(string()),
      /** Its id before, if that was another. */
      formerId: optional(string()),
      /** Of what changed: which fields. */
      fields: optional(list(field)),
    }),
  )
  const version = component(
    'DatasetVersion',
    object({
      version: string(),
      hash: string().regex(/^[0-9a-f]{64}$/),
      /** The day of its release; absent: it is not released. */
      released: optional(string()),
    }),
  )
  return listAnswer({
    data: list(change),
    before: version,
    after: version,
    /** What changed of the dataset itself, like its date or its redirects. */
    manifest: list(field),
    /** Absent: these are all. */
    page: optional(section),
  })
}

export const changes = endpoint({
  path: '/v1/changes',
  id: 'changes',
  tag: 'Dataset',
  link: 'changes',
  summary: 'What has changed in the data since a version',
  description:
    'Records that came, went or changed since a released version, by their ids, with the fields before and after and the sources that came with a change. A dataset with these changes applied is this one. As Atom it is a feed to follow, with an entry for each released version.',
  formats: ['json', 'atom'],
  ofWholeDataset: true,
  parameters: () => parameters,
  sample: { collection: 'sectors', limit: '1' },
  answer: answerShape,
  handle: async ({ c, service, format, parameters: given, language, encoding }) => {
    const { changelogOf, changesFeed, changesSince } = await load()
    const { atlas, baseIri } = service
    const changelog = (await service.changelog?.()) ?? changelogOf(atlas)
    if (format === 'atom') {
      const errors = feedProblems(given)
      if (errors.length > 0) return { errors }
      const base = baseIri === undefined ? {} : { base: baseIri }
      return { body: changesFeed(atlas, { language, changelog, ...base, ...feedAddresses(service, language) }) }
    }
    const { since, collection = collectionNames, limit = parameters.limit.default, page: number = 1 } = given
    const found = changesSince(atlas, since, changelog)
    if (!found.ok) return unknownVersion(c, service, found.error)
    const { before, after, manifest, records } = found.value
    const all = records.filter((change) => collection.includes(change.collection))
    const { shown, ...section } = sectionOf(all, limit, number)
    const isAlone = since === undefined && before.hash === after.hash
    const data = shown.map((change) => changeJson(encoding, change))
    return {
      json: {
        ...sectionAnswer(encoding, data, isAlone ? { notice: nothingBefore } : section),
        before: versionOf(before, changelog),
        after: versionOf(after, changelog),
        manifest,
      },
    }
  },
})
