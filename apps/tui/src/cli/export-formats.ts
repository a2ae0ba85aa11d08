/** The formats in which a collection or the dataset is exported. @module */

/** Formats of a list of records. */
export const listFormats = ['json', 'ndjson', 'csv', 'geojson'] as const

/** Formats of the whole dataset. */
export const datasetFormats = ['json', 'jsonld'] as const

/** Every format of an export. */
export const exportFormats = ['json', 'ndjson', 'csv', 'geojson', 'jsonld'] as const

/** A format of an export. */
export type ExportFormat = (typeof exportFormats)[number]
