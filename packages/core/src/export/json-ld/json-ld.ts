/** The whole dataset as linked data. @module */

import { type Atlas, checkAtlas, checkEntries, type Entry, entryOf } from '../../dataset/atlas.ts'
import { lookup } from '../../dataset/get.ts'
import { checkedBase, nowhere } from '../../dataset/iri-base.ts'
import { checkedText, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import { collectionNames } from '../../model/collection-name.ts'
import { memoizeBy } from '../../util/memo.ts'
import { inChunks, jsonArray, jsonObject } from '../in-chunks.ts'
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

/** The context of every document: where its IRIs begin, and what its terms mean. Documents below one base share it. */
export const contextBelow = /* @__PURE__ */ memoizeBy(
  String,
  (base: string): JsonLdDocument['@context'] => {
    const below = checkedBase(base)
    return Object.freeze({ '@version': 1.1, '@base': below, ...prefixes, puente: `${below}vocab#`, ...termIris() })
  },
  8,
)

const optionNames: OptionNames<JsonLdOptions> = { base: true }

function baseOf(options: JsonLdOptions): string {
  checkOptions(options, optionNames)
  return checkedText('options.base', options.base ?? nowhere)
}

/** A document, with its nodes made while they are read. */
export interface Written {
  readonly '@context': JsonLdDocument['@context']
  readonly '@graph': Iterable<JsonLdNode>
}

const documentOf = (written: Written): JsonLdDocument => ({ ...written, '@graph': Array.from(written['@graph']) })

/** The text of a document, in chunks. */
export const jsonLdText = (written: Written): Iterable<string> =>
  inChunks(jsonObject({ '@context': JSON.stringify(written['@context']), '@graph': jsonArray(written['@graph']) }))

function* nodesOf(atlas: Atlas, entries: readonly Entry[]): Generator<JsonLdNode> {
  for (const entry of entries) yield recordNode(atlas, entry)
}

export function writtenRecords(atlas: Atlas, entries: readonly Entry[], options: JsonLdOptions): Written {
  checkAtlas(atlas)
  checkEntries('entries', entries)
  return { '@context': contextBelow(baseOf(options)), '@graph': nodesOf(atlas, entries) }
}

function* allNodes(atlas: Atlas): Generator<JsonLdNode> {
  yield datasetNode(atlas)
  for (const collection of collectionNames)
    for (const record of atlas.records[collection]) yield recordNode(atlas, entryOf(collection, record))
  yield* redirectNodes(atlas)
  yield* vocabularyNodes()
}

export function writtenDataset(atlas: Atlas, options: JsonLdOptions): Written {
  checkAtlas(atlas)
  return { '@context': contextBelow(baseOf(options)), '@graph': allNodes(atlas) }
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
  return documentOf(writtenRecords(atlas, entries, options))
}

/**
 * The text of the document that {@link jsonLdOf} gives, in chunks, each made when it is asked for.
 *
 * @param atlas the atlas that the records are of
 * @param entries records with their collections
 * @param options the base IRI
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {RangeError} if the base is not an absolute IRI
 * @example
 * const entries = atlas.records.clusters.map((record) => entryOf('clusters', record))
 * let length = 0
 * for (const chunk of jsonLdOfChunks(atlas, entries)) length += chunk.length
 */
export function jsonLdOfChunks(atlas: Atlas, entries: readonly Entry[], options: JsonLdOptions = {}): Iterable<string> {
  return jsonLdText(writtenRecords(atlas, entries, options))
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
  return documentOf(writtenDataset(atlas, options))
}

/**
 * The text of the document that {@link jsonLd} gives, in chunks, each made when it is asked for: a large dataset is
 * written in little memory.
 *
 * @param atlas the atlas to export
 * @param options the base IRI
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @throws {RangeError} if the base is not an absolute IRI
 * @example
 * let length = 0
 * for (const chunk of jsonLdChunks(atlas, { base: 'https://example.org/atlas/' })) length += chunk.length
 */
export function jsonLdChunks(atlas: Atlas, options: JsonLdOptions = {}): Iterable<string> {
  return jsonLdText(writtenDataset(atlas, options))
}
