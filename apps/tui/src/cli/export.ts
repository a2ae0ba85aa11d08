/** `puente export <collection|dataset> [query]` @module */
import { type CollectionName, entryOf, noResultsMessage } from '@puente/core'
import {
  atlasReference,
  jsonLd,
  jsonLdOf,
  locatedCollections,
  type ReferenceFormat,
  rdfChunks,
  rdfOfChunks,
  referencesChunks,
  streamed,
  toCsv,
  toGeoJson,
  toJson,
  toNdjson,
} from '@puente/core/export'
import { datasetFormats, type ExportFormat, listFormats } from './choices.ts'
import {
  findCollection,
  type LineResult,
  listingOf,
  reportInvalidQuery,
  reportUnknownCollection,
  runQueryLine,
} from './collection-query.ts'
import { type CommandContext, reportError, viewFor } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { printJson } from './print.ts'
import type { OutputFile } from './write-output.ts'

/** What names the whole dataset. */
const wholeDataset = 'dataset'

/** What else is of the whole dataset. */
const ofWhole = ['catalog', 'shapes'] as const

const isLinkedData = (format: ExportFormat): format is 'jsonld' | 'ttl' | 'nq' =>
  format === 'jsonld' || format === 'ttl' || format === 'nq'

/** Prints the description for catalogues of open data, or the form of the linked data. */
async function exportDescription(
  { io, dataset, language }: CommandContext,
  what: (typeof ofWhole)[number],
  format: ExportFormat,
  base: { readonly base?: string },
): Promise<ExitCode> {
  const written = format === 'json' ? 'jsonld' : format
  if (!isLinkedData(written)) return reportError(io, messages.isLinkedData(what, format)[language], exitCodes.usage)
  const { catalogChunks, shapesChunks } = await import('@puente/core/catalog')
  const chunks = what === 'catalog' ? catalogChunks(dataset, written, base) : shapesChunks(written, base)
  for (const chunk of chunks) io.stdout.write(chunk)
  return exitCodes.ok
}

function exportDataset(
  context: CommandContext,
  line: string,
  format: ExportFormat,
  { base, ...file }: ExportOptions,
): ExitCode | Promise<ExitCode> {
  const { io, atlas, dataset, language } = context
  const options = base === undefined ? {} : { base }
  if (line !== '') {
    return reportError(io, messages.datasetTakesNoQuery(line)[language], exitCodes.usage)
  }
  // Databases and a workbook are of a view: they answer as the command line does.
  if (format === 'sqlite') return import('./export-sqlite.ts').then((module) => module.exportSqlite(context, file))
  if (format === 'xlsx') return import('./export-xlsx.ts').then((module) => module.exportAtlasXlsx(context, file))
  if (format === 'parquet') return import('./export-parquet.ts').then((module) => module.exportParquet(context, file))
  if (format === 'datasette')
    return import('./export-sqlite.ts').then((module) => module.printDatasetteMetadata(context))
  if (atlas !== viewFor(dataset, {})) return reportError(io, messages.datasetIsWhole[language], exitCodes.usage)
  const { manifest, records } = dataset
  switch (format) {
    case 'json':
      printJson(io.stdout, { manifest, records })
      return exitCodes.ok
    case 'jsonld':
      printJson(io.stdout, jsonLd(dataset, options))
      return exitCodes.ok
    case 'ttl':
    case 'nq':
      for (const chunk of rdfChunks(dataset, format, options)) io.stdout.write(chunk)
      return exitCodes.ok
    case 'bib':
    case 'ris':
    case 'csl.json':
      io.stdout.write(atlasReference(dataset, format, { language }))
      return exitCodes.ok
    case 'csv':
    case 'ndjson':
    case 'geojson':
      return reportError(io, messages.datasetIsNotList(datasetFormats, format)[language], exitCodes.usage)
    default:
      return format satisfies never
  }
}

function exportGeoJson(context: CommandContext, collection: CollectionName, line: string): ExitCode {
  const { io, atlas, language } = context
  const located = locatedCollections.find((name) => name === collection)
  if (located === undefined) {
    return reportError(io, messages.noGeoJson(collection, locatedCollections)[language], exitCodes.usage)
  }
  const found = runQueryLine(atlas, located, line, { language })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  printJson(io.stdout, toGeoJson(atlas, { collection: located, records: found.value.records }, { language }))
  return reportIfEmpty(context, located, found.value)
}

/** A list as linked data: what the whole dataset says of its records. */
function exportLinkedList(
  context: CommandContext,
  collection: CollectionName,
  line: string,
  format: 'jsonld' | 'ttl' | 'nq',
  base: string | undefined,
): ExitCode {
  const { io, atlas, language } = context
  const found = runQueryLine(atlas, collection, line, { language })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  const entries = found.value.records.map((record) => entryOf(collection, record))
  const options = base === undefined ? {} : { base }
  if (format === 'jsonld') printJson(io.stdout, jsonLdOf(atlas, entries, options))
  else for (const chunk of rdfOfChunks(atlas, entries, format, options)) io.stdout.write(chunk)
  return reportIfEmpty(context, collection, found.value)
}

/** Sources, as reference managers read them. */
function exportReferences(
  context: CommandContext,
  name: CollectionName,
  line: string,
  format: ReferenceFormat,
): ExitCode {
  const { io, atlas, language } = context
  if (name !== 'sources') return reportError(io, messages.noReferences(name, format)[language], exitCodes.usage)
  const found = runQueryLine(atlas, name, line, { language })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  for (const chunk of referencesChunks(atlas, found.value.records, format, { language })) io.stdout.write(chunk)
  return reportIfEmpty(context, name, found.value)
}

function exportList(
  given: CommandContext,
  collection: CollectionName,
  line: string,
  format: ExportFormat,
  { base, ...file }: ExportOptions,
): ExitCode | Promise<ExitCode> {
  // A list can have very many records, each of which is written once.
  const context = { ...given, atlas: streamed(given.atlas) }
  const { io, atlas, language } = context
  if (format === 'geojson') return exportGeoJson(context, collection, line)
  if (isLinkedData(format)) return exportLinkedList(context, collection, line, format, base)
  if (format === 'sqlite' || format === 'datasette') {
    return reportError(io, messages.isOfWhole(format, listFormats)[language], exitCodes.usage)
  }
  if (format === 'bib' || format === 'ris' || format === 'csl.json') {
    return exportReferences(context, collection, line, format)
  }
  const found = runQueryLine(atlas, collection, line, { language })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  const listing = listingOf(collection, found.value.records)
  const isFile = format === 'xlsx' || format === 'parquet'
  if (isFile && found.value.total === 0) return reportIfEmpty(context, collection, found.value)
  if (format === 'parquet')
    return import('./export-parquet.ts').then((module) => module.exportListParquet(context, listing, file))
  if (format === 'xlsx') {
    const typed = `${collection} ${line}`.trim()
    const { total } = found.value
    return import('./export-xlsx.ts').then((module) =>
      module.exportListXlsx(context, { ...listing, total }, typed, file),
    )
  }
  switch (format) {
    case 'csv':
      io.stdout.write(toCsv(atlas, listing, { language }))
      break
    case 'json':
      io.stdout.write(toJson(atlas, listing))
      break
    case 'ndjson':
      io.stdout.write(toNdjson(listing))
      break
    default:
      format satisfies never
  }
  return reportIfEmpty(context, collection, found.value)
}

/** Says on stderr where nothing was found. */
function reportIfEmpty<C extends CollectionName>(
  { io, atlas, language }: CommandContext,
  collection: C,
  { total, query }: LineResult<C>,
): ExitCode {
  if (total > 0) return exitCodes.ok
  return reportError(io, noResultsMessage(atlas, collection, query, 'line')[language], exitCodes.notFound)
}

/** Where what is written goes, and where its records are. */
interface ExportOptions extends OutputFile {
  /** The IRI below which linked data have the records. */
  readonly base?: string
}

/** Prints a collection, what a query line finds of it, or the whole dataset, in a format of others. */
export function exportRecords(
  context: CommandContext,
  what: string,
  line: string,
  format: ExportFormat,
  options: ExportOptions = {},
): ExitCode | Promise<ExitCode> {
  const { base, ...file } = options
  const { io, language } = context
  const description = ofWhole.find((name) => name === what)
  if (base !== undefined) {
    if (!URL.canParse(base)) return reportError(io, messages.noBase(base)[language], exitCodes.usage)
    if (description === undefined && !isLinkedData(format))
      return reportError(io, messages.baseIsForLinkedData[language], exitCodes.usage)
  }
  const isOfFiles = format === 'sqlite' || format === 'xlsx' || format === 'parquet'
  if (!isOfFiles && (file.out !== undefined || file.force === true))
    return reportError(io, messages.outIsForFiles[language], exitCodes.usage)
  if (description !== undefined) {
    if (line !== '') return reportError(io, messages.datasetTakesNoQuery(line)[language], exitCodes.usage)
    return exportDescription(context, description, format, base === undefined ? {} : { base })
  }
  if (what === wholeDataset) return exportDataset(context, line, format, options)
  const collection = findCollection(what)
  if (collection === undefined) return reportUnknownCollection(io, what, language, [wholeDataset, ...ofWhole])
  return exportList(context, collection, line, format, options)
}
