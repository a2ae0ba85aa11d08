/** The words that options and arguments take: formats and shells. Nothing heavy is imported here. @module */
import type { GraphFormat } from '@puente/core'
import type { ReferenceFormat } from '@puente/core/export'
import type { Engine } from '@puente/core/sql'

/** Formats of reference managers, for sources and for the atlas itself. */
const referenceFormats = ['bib', 'ris', 'csl.json'] as const satisfies readonly ReferenceFormat[]

/** The formats in which a briefing is written, or the sources that it cites. */
export const briefingFormats = ['md', 'html', 'docx', 'pdf', 'json', ...referenceFormats] as const

/** A format in which a briefing is written. */
export type BriefingFormat = (typeof briefingFormats)[number]

/** Formats of a list of records. */
export const listFormats = ['json', 'ndjson', 'csv', 'xlsx', 'parquet', 'geojson', 'jsonld', 'ttl', 'nq'] as const

/** Formats of the whole dataset. */
export const datasetFormats = [
  'json',
  'jsonld',
  'ttl',
  'nq',
  'xlsx',
  'sqlite',
  'parquet',
  'datasette',
  ...referenceFormats,
] as const

/** Every format of an export. */
export const exportFormats = [...listFormats, 'sqlite', 'datasette', ...referenceFormats] as const

/** A format of an export. */
export type ExportFormat = (typeof exportFormats)[number]

/** The engines whose SQL is printed. */
export const sqlEngines = ['sqlite', 'duckdb', 'postgres'] as const satisfies readonly Engine[]

/** The forms in which a network is printed: a table for people or programs, or a format of graphs. */
export const networkFormats = [
  'text',
  'json',
  'csv',
  'graphml',
  'gexf',
  'gexf-1.3',
  'jgf',
  'dot',
] as const satisfies readonly ('text' | 'csv' | GraphFormat)[]

/** A form in which a network is printed. */
export type NetworkFormat = (typeof networkFormats)[number]

/** The shells whose completion is known. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A shell whose completion is known. */
export type Shell = (typeof shells)[number]
