/**
 * Small invented atlases. Their records fit their schemas; the rules across records, such as that every place has
 * its code, are not asked of them, so that a test can hold what it is about and nothing else.
 *
 * @module
 */
import type { Atlas } from '../../dataset/atlas.ts'
import { formatDatasetProblems, ProblemList } from '../../dataset/problem.ts'
import { validate, validateManifest } from '../../dataset/validate.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'

/** The records of a small atlas; what every record needs beside is filled in. */
export type SmallRecords = {
  readonly [C in CollectionName]?: readonly { readonly id: string; readonly [field: string]: unknown }[]
}

const words = (text: string) => ({ en: text, es: text })

/** What the schema asks of every record of a collection, and no test here is about. */
const filledIn: { readonly [C in CollectionName]?: (id: string) => object } = {
  clusters: (id) => ({ names: [{ value: id, lang: 'mul', kind: 'official' }], kind: 'cluster-organisation' }),
  organizations: (id) => ({ names: [{ value: id, lang: 'mul', kind: 'official' }], kind: 'company' }),
  sectors: (id) => ({ names: [{ value: id, lang: 'mul', kind: 'official' }], kind: 'sector' }),
  places: (id) => ({ names: [{ value: id, lang: 'mul', kind: 'official' }], kind: 'country' }),
  partnerships: (id) => ({ names: [{ value: id, lang: 'mul', kind: 'official' }], kind: 'network' }),
  instruments: (id) => ({
    names: [{ value: id, lang: 'mul', kind: 'official' }],
    summary: words(id),
    kind: 'mou',
    level: 'organisations',
  }),
  events: (id) => ({
    names: [{ value: id, lang: 'mul', kind: 'official' }],
    summary: words(id),
    kind: 'matchmaking',
  }),
  ties: () => ({ kind: 'cooperation', basis: 'stated' }),
  stories: (id) => ({
    title: words(id),
    summary: words(id),
    sectors: ['sector'],
    cooperation: words(id),
    activities: [words(id)],
    objectives: [words(id)],
    policySupport: [{ text: words(id) }],
    results: [{ text: words(id) }],
  }),
}

const report = {
  id: 'report',
  title: words('A report'),
  kind: 'paper',
  standing: 'used',
  supports: words('everything'),
}

const base: SmallRecords = {
  places: [{ id: 'north' }, { id: 'south' }],
  sectors: [{ id: 'sector' }],
  sources: [report],
}

const manifest = {
  title: words('Invented'),
  description: words('An invented atlas for tests'),
  version: '1.0.0',
  asOf: '2020',
  mainSource: 'report',
  sides: ['north', 'south'],
  licence: { id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
}

/**
 * An atlas of a few records.
 *
 * @throws if the records don't fit their schemas; it says how
 */
export function smallAtlas(records: SmallRecords): Atlas {
  const problems = new ProblemList()
  const raw = collectionNames.map((collection) => ({
    collection,
    values: [...(base[collection] ?? []), ...(records[collection] ?? [])].map((record) => {
      const citations = [{ source: 'report', section: '1', page: 1 }]
      return { citations, ...filledIn[collection]?.(record.id), ...record }
    }),
    fileOf: () => collection,
  }))
  const valid = validate(
    { manifest: validateManifest(manifest, 'small', problems), mainSource: 'report', problems },
    raw,
  )
  if (valid.manifest === undefined || problems.total > 0) throw new Error(formatDatasetProblems(problems, 'en'))
  return { manifest: valid.manifest, records: valid.records, hash: '' }
}

/**
 * The same atlas with other texts, which no schema would let through: whoever has an atlas may have made it otherwise
 * than by opening a dataset.
 *
 * @param texts what stands in place of each text
 */
export const withTexts = (atlas: Atlas, texts: Readonly<Record<string, string>>): Atlas =>
  JSON.parse(JSON.stringify(atlas), (_, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(texts, value) ? texts[value] : value,
  )
