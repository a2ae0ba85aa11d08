/** The dataset as catalogues of open data take it up: a description by the application profile of the EU, DCAT-AP 3. @module */
import type { Changelog } from '../changelog/changelog.ts'
import { changelogOf } from '../changelog/changelog-of.ts'
import { versionsOf } from '../changelog/versions.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedBase, nowhere } from '../dataset/iri-base.ts'
import type { Written } from '../export/json-ld/json-ld.ts'
import { datasetIri, referTo } from '../export/json-ld/record-node.ts'
import { dated, inLanguages, type JsonLdNode, oneOrList, refer } from '../export/json-ld/values.ts'
import { prefixes } from '../export/json-ld/vocabulary.ts'
import {
  checkedTerm,
  checkedText,
  checkList,
  checkObject,
  checkOptions,
  type OptionNames,
} from '../model/check-argument.ts'
import { type CatalogFile, catalogFileFormats, fileNode, isLinked, ofAuthority } from './files.ts'
import { documentChunks, known, type LinkedDataFormat } from './syntax.ts'

/** A service that answers questions about the dataset. */
export interface CatalogService {
  /** Where its answers begin. */
  readonly address: string
  /** Where its OpenAPI description is. */
  readonly description: string
}

/** Where a dataset is. An address is absolute, or relative to the base. */
export interface CatalogOptions {
  /**
   * The IRI below which every record has its own, such as `https://example.org/atlas/`. Default: a name reserved for
   * examples, which leads nowhere.
   */
  readonly base?: string
  /** The files with the whole dataset; default: `dataset.jsonld`, `dataset.ttl` and `dataset.nq`. */
  readonly files?: readonly CatalogFile[]
  /** The service, if there is one. */
  readonly service?: CatalogService
  /** A page for people about the dataset; default: the base. */
  readonly landingPage?: string
  /** Where the shapes of the linked data are; default: `shapes.ttl`. */
  readonly shapes?: string
  /** The released versions of a dataset of one's own; default: those of the atlas of the library. */
  readonly changelog?: Changelog
}

const optionNames: OptionNames<Required<CatalogOptions>> = {
  base: true,
  files: true,
  service: true,
  landingPage: true,
  shapes: true,
  changelog: true,
}

const linkedFiles: readonly CatalogFile[] = (['jsonld', 'ttl', 'nq'] as const).map((format) => ({
  format,
  address: `dataset.${format}`,
}))

const publisherIri = 'publisher'
const serviceIri = 'service'

/** Who publishes a dataset is not among what it says of itself: its authors are named after it. */
const publisherNode = ({ title }: Atlas['manifest']): JsonLdNode => ({
  '@id': publisherIri,
  '@type': 'foaf:Agent',
  'foaf:name': inLanguages({ en: `The authors of “${title.en}”`, es: `Los autores de «${title.es}»` }),
})

/** Where errors are reported, if the dataset says so. */
function contactOf({ feedback }: Atlas['manifest']): JsonLdNode | undefined {
  if (feedback === undefined) return undefined
  return {
    '@type': 'vcard:Kind',
    'vcard:fn': inLanguages({ en: 'Where to report an error', es: 'Dónde avisar de un error' }),
    [feedback.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: refer(feedback),
  }
}

/** The days of the first release and of what is there now, if any was released. */
function datesOf(atlas: Atlas, changelog: Changelog): JsonLdNode {
  const [first] = changelog
  const [now] = versionsOf(atlas, changelog)
  return known({
    'dct:issued': first && dated(first.date),
    'dct:modified': first && now && dated(now.day),
  })
}

/** The classes that the profile asks of what others have named, by the properties that lead there. */
const ranges: Readonly<Record<string, string>> = {
  'dcat:accessURL': 'rdfs:Resource',
  'dcat:downloadURL': 'rdfs:Resource',
  'dcat:endpointDescription': 'rdfs:Resource',
  'dcat:endpointURL': 'rdfs:Resource',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:packageFormat': 'dct:MediaType',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:conformsTo': 'dct:Standard',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:spatial': 'dct:Location',
  'foaf:homepage': 'foaf:Document',
}

/** The nodes, and then of which classes those are that they refer to. */
function* withRanges(nodes: Iterable<JsonLdNode>): Generator<JsonLdNode> {
  const classes = new Map<string, Set<string>>()
  for (const node of nodes) {
    yield node
    for (const [property, range] of Object.entries(ranges)) {
      for (const value of [node[property]].flat()) {
        if (typeof value !== 'object' || value === null || !('@id' in value)) continue
        const iri = String(value['@id'])
        classes.set(iri, (classes.get(iri) ?? new Set()).add(range))
      }
    }
  }
  for (const [iri, types] of classes) yield { '@id': iri, '@type': oneOrList([...types]) }
}

function* nodesOf(atlas: Atlas, options: CatalogOptions, base: string): Generator<JsonLdNode> {
  const { files = linkedFiles, service, landingPage = base, shapes = 'shapes.ttl' } = options
  const { manifest } = atlas
  const absolute = (address: string) => refer(new URL(address, base).href)
  const dates = datesOf(atlas, options.changelog ?? changelogOf(atlas))
  const common = {
    'dct:title': inLanguages(manifest.title),
    'dct:description': inLanguages(manifest.description),
    'dct:publisher': refer(publisherIri),
    'dct:language': [ofAuthority('language', 'ENG'), ofAuthority('language', 'SPA')],
    'dct:spatial': manifest.sides.map((side) => referTo(atlas, side)),
  }
  const licence = { 'dct:license': refer(manifest.licence.url) }
  yield known({
    '@id': 'catalog',
    '@type': 'dcat:Catalog',
    ...common,
    ...licence,
    ...dates,
    'foaf:homepage': absolute(landingPage),
    'dcat:dataset': refer(datasetIri),
    'dcat:service': service && refer(serviceIri),
  })
  yield known({
    '@id': datasetIri,
    '@type': 'dcat:Dataset',
    ...common,
    ...dates,
    'dct:identifier': atlas.hash,
    'dct:accessRights': ofAuthority('access-right', 'PUBLIC'),
    'dcat:version': manifest.version,
    'dcat:landingPage': absolute(landingPage),
    'dcat:contactPoint': contactOf(manifest),
    'dcat:distribution': files.map(({ format }) => refer(`distributions/${format}`)),
  })
  for (const file of files) {
    yield fileNode(file, new URL(file.address, base).href, {
      ...licence,
      ...dates,
      ...(isLinked(file) ? { 'dct:conformsTo': absolute(shapes) } : {}),
      ...(service === undefined ? {} : { 'dcat:accessService': refer(serviceIri) }),
    })
  }
  if (service !== undefined) {
    yield {
      '@id': serviceIri,
      '@type': 'dcat:DataService',
      'dct:title': common['dct:title'],
      'dct:publisher': common['dct:publisher'],
      ...licence,
      'dcat:endpointURL': absolute(service.address),
      'dcat:endpointDescription': absolute(service.description),
      'dcat:servesDataset': refer(datasetIri),
    }
  }
  yield publisherNode(manifest)
}

function checkCatalogOptions(options: CatalogOptions): void {
  checkOptions(options, optionNames)
  const { files = [], service, landingPage, shapes, changelog = [] } = options
  checkList('options.files', files)
  for (const [at, file] of files.entries()) {
    checkObject(`options.files[${at}]`, file, 'a file', ['format', 'address'])
    checkedTerm(`options.files[${at}].format`, file.format, catalogFileFormats)
  }
  if (service !== undefined) checkObject('options.service', service, 'a service', ['address', 'description'])
  if (landingPage !== undefined) checkedText('options.landingPage', landingPage)
  if (shapes !== undefined) checkedText('options.shapes', shapes)
  checkList('options.changelog', changelog)
}

/**
 * What the dataset is, who publishes it, under which licence, and where its files and its service are, by DCAT-AP 3: for
 * the portals of open data that harvest such descriptions.
 *
 * @param atlas the atlas, or a view of it
 * @param format `jsonld`, `ttl` or `nq`
 * @param options where the dataset is
 * @returns texts that follow each other; they can be gone through once
 * @throws {RangeError} if the format is unknown, the base is not an absolute IRI, or an address is none
 * @example
 * import { catalogChunks } from '@puente/core/catalog'
 *
 * const [text = ''] = catalogChunks(atlas, 'ttl', { base: 'https://example.org/atlas/' })
 * text.includes('dcat:distribution') // true
 */
export function catalogChunks(atlas: Atlas, format: LinkedDataFormat, options: CatalogOptions = {}): Iterable<string> {
  checkAtlas(atlas)
  checkCatalogOptions(options)
  const base = checkedBase(checkedText('options.base', options.base ?? nowhere))
  const document: Written = {
    '@context': {
      '@version': 1.1,
      '@base': base,
      ...prefixes,
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
    },
    '@graph': withRanges(nodesOf(atlas, options, base)),
  }
  return documentChunks(document, format)
}
