/**
 * `@puente/core/export`: lists and whole datasets in the formats of others.
 *
 * @module
 */

export { streamed } from '../dataset/streamed-atlas.ts'
export { type LocatedCollection, locatedCollections } from '../index/geography.ts'
export type { Cell } from '../tables/cell.ts'
export { developmentsCsv, matchesCsv, timelineCsv } from './answers-csv.ts'
export { type CsvOptions, csvChunks, toCsv } from './csv.ts'
export { type CsvColumn, csvColumns, valueSeparator } from './csv-columns.ts'
export { csvText, type FormulaGuard } from './csv-text.ts'
export { dataPackage, dataPackageChunks } from './data-package/data-package.ts'
export { datasetChunks } from './dataset.ts'
export {
  type GeoJsonOptions,
  geoJsonChunks,
  type LocatedListing,
  type RecordFeature,
  type RecordFeatures,
  toGeoJson,
} from './geo-json.ts'
export { type NdjsonOptions, ndjsonChunks, toJson, toNdjson } from './json.ts'
export { type JsonLdOptions, jsonLd, jsonLdChunks, jsonLdOf, jsonLdOfChunks } from './json-ld/json-ld.ts'
export { type RdfFormat, rdfChunks, rdfFormats, rdfOfChunks } from './json-ld/rdf.ts'
export type { JsonLdDocument, JsonLdNode } from './json-ld/values.ts'
export type { HitListing, Listing, RecordListing } from './listing.ts'
export { type RecordPosition, recordPosition } from './record-position.ts'
export type { Reference, ReferenceDate } from './references/reference.ts'
export {
  type AtlasReferenceOptions,
  atlasReference,
  citedReferences,
  type ReferenceFormat,
  type ReferenceOptions,
  referenceFormats,
  referencesChunks,
} from './references/references.ts'
