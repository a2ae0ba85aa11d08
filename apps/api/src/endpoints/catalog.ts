import type { CatalogFile } from '@puente/core/catalog'
import { linkedDataFormats } from '../http/formats.ts'
import { type Service, servedFormats } from '../service.ts'
import { dataset } from './dataset.ts'
import { endpoint } from './endpoint.ts'

const isCatalogFormat = (format: (typeof dataset.formats)[number]): format is CatalogFile['format'] =>
  format !== 'bib' && format !== 'ris' && format !== 'csl.json'

/** The core module is loaded at the first question: the steps to earlier versions, whose days it gives, are large. */
const load = () => import('@puente/core/catalog')

/** Where the service has what the catalogue names; the host is that of its base. */
function placesOf(service: Service) {
  const { links, pages } = service
  const formats = servedFormats(service, dataset.formats).filter(isCatalogFormat)
  return {
    files: formats.map((format) => ({ format, address: `${links.dataset}.${format}` })),
    service: { address: links.api, description: links.openapi },
    landingPage: pages === undefined ? links.api : links.home,
    shapes: `${links.shapes}.ttl`,
  }
}

export const catalog = endpoint({
  path: '/v1/catalog',
  id: 'catalog',
  tag: 'Dataset',
  link: 'catalog',
  summary: 'The dataset as catalogues of open data take it up',
  description:
    'A description by DCAT-AP 3, the profile that portals of open data in the European Union harvest: title, publisher, licence, days of release, a distribution for each format of the dataset, and this service. Its addresses have the host of the base of linked data.',
  formats: linkedDataFormats,
  ofWholeDataset: true,
  handle: async ({ format, service }) => {
    const { catalogChunks } = await load()
    const { atlas, baseIri } = service
    const changelog = await service.changelog?.()
    const chunks = catalogChunks(atlas, format, {
      ...placesOf(service),
      ...(baseIri === undefined ? {} : { base: baseIri }),
      ...(changelog === undefined ? {} : { changelog }),
    })
    // As one text, whose tag is of what is in it: unlike other files it has links.
    return { body: Array.from(chunks).join('') }
  },
})

export const shapes = endpoint({
  path: '/v1/shapes',
  id: 'shapes',
  tag: 'Dataset',
  link: 'shapes',
  summary: 'SHACL shapes of the linked data',
  description:
    'Which properties the records of each collection have in the linked data of the whole dataset, how many values, and of which type, vocabulary or class.',
  formats: linkedDataFormats,
  ofWholeDataset: true,
  handle: async ({ format, service: { baseIri } }) => {
    const { shapesChunks } = await load()
    return { chunks: shapesChunks(format, baseIri === undefined ? {} : { base: baseIri }) }
  },
})
