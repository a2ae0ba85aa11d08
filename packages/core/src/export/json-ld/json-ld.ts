/** The whole dataset as linked data. @module */

import { type Atlas, checkAtlas, checkEntries, type Entry, entryOf } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import { checkedText, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import { collectionNames } from '../../model/collection-name.ts'
import { datasetIri, iriOf, recordNode, referTo } from './record-node.ts'
import { dated, inLanguages, type JsonLdDocument, type JsonLdNode, refer } from './values.ts'
import { prefixes, termIris, vocabularyNodes } from './vocabulary.ts'

/** How JSON-LD is written. */
export interface JsonLdOptions {
  /**
   * The IRI below which every record has its own, such as `https://example.org/atlas/`. Default: a name reserved for
   * examples, which leads nowhere.
   */
  readonly base?: string
}

/** An absolute IRI with a slash at its end. */
function checkedBase(base: string): string {
  if (!URL.canParse(base))
    throw new RangeError(`"${base}" is no IRI to put records below: give one like https://example.org/atlas/`)
  return base.endsWith('/') ? base : `${base}/`
}

function datasetNode(atlas: Atlas): JsonLdNode {
  const { title, description, version, licence, asOf, sides, mainSource } = atlas.manifest
  return {
    '@id': datasetIri,
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    title: inLanguages(title),
    description: inLanguages(description),
    version,
    license: refer(licence.url),
    validOn: dated(asOf),
    spatial: sides.map((side) => referTo(atlas, side)),
    wasDerivedFrom: referTo(atlas, mainSource),
    checksum: {
      '@type': 'spdx:Checksum',
      checksumAlgorithm: refer('spdx:checksumAlgorithm_sha256'),
      checksumValue: atlas.hash,
    },
  }
}

/** Ids that were given up, each with the record that took its place. */
const redirectNodes = (atlas: Atlas): readonly JsonLdNode[] =>
  Object.keys(atlas.manifest.redirects ?? {}).flatMap((gone) => {
    const heir = lookup(atlas, gone)
    if (!heir.ok) return []
    return [{ '@id': `${heir.value.collection}/${gone}`, isReplacedBy: refer(iriOf(heir.value)) }]
  })

/** The context of every document: where its IRIs begin, and what its terms mean. */
function contextBelow(base: string): JsonLdDocument['@context'] {
  const below = checkedBase(base)
  return { '@version': 1.1, '@base': below, ...prefixes, puente: `${below}vocab#`, ...termIris() }
}

/** Names that are reserved for examples: they lead nowhere. */
const nowhere = 'https://puente.example/'

const optionNames: OptionNames<JsonLdOptions> = { base: true }

function baseOf(options: JsonLdOptions): string {
  checkOptions(options, optionNames)
  return checkedText('options.base', options.base ?? nowhere)
}

/**
 * Records as JSON-LD 1.1, each the node that it is in {@link jsonLd}, with the same context.
 *
 * @param atlas the atlas that the records are of
 * @param entries records with their collections
 * @param options the base IRI
 * @throws {RangeError} if the base is not an absolute IRI
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * jsonLdOf(atlas, [claut], { base: 'https://example.org/atlas/' })['@graph'][0]?.['@id'] // 'clusters/claut'
 */
export function jsonLdOf(atlas: Atlas, entries: readonly Entry[], options: JsonLdOptions = {}): JsonLdDocument {
  checkAtlas(atlas)
  checkEntries('entries', entries)
  const base = baseOf(options)
  return { '@context': contextBelow(base), '@graph': entries.map((entry) => recordNode(atlas, entry)) }
}

/**
 * The whole dataset as JSON-LD 1.1, its context inline: every record a node below the base, in terms of schema.org and
 * the W3C's ORG, SKOS, PROV and DCAT, or of a vocabulary of its own that the document describes too.
 *
 * A stated tie is a statement that holds (`org:linkedTo` between its actors) and one that is talked about (an
 * `rdf:Statement` with its basis, date and citations); an inferred one is only talked about.
 *
 * @param atlas the atlas to export
 * @param options the base IRI
 * @throws {RangeError} if the base is not an absolute IRI
 * @example
 * JSON.stringify(jsonLd(atlas, { base: 'https://example.org/atlas/' }))
 */
export function jsonLd(atlas: Atlas, options: JsonLdOptions = {}): JsonLdDocument {
  checkAtlas(atlas)
  const base = baseOf(options)
  const records = collectionNames.flatMap((collection) =>
    atlas.records[collection].map((record) => recordNode(atlas, entryOf(collection, record))),
  )
  return {
    '@context': contextBelow(base),
    '@graph': [datasetNode(atlas), ...records, ...redirectNodes(atlas), ...vocabularyNodes()],
  }
}
