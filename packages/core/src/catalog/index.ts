/**
 * `@puente/core/catalog`: the dataset as catalogues of open data take it up, and the form of its linked data.
 *
 * @module
 */

export { type CatalogOptions, type CatalogService, catalogChunks } from './catalog.ts'
export type { CatalogFile, CatalogFileFormat } from './files.ts'
export { shapesChunks } from './shapes.ts'
export { type LinkedDataFormat, linkedDataFormats } from './syntax.ts'
