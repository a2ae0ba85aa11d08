/** `puente export <collection|dataset> [query]` @module */
import { type CollectionName, noResultsMessage } from '@puente/core'
import {
  atlasReference,
  jsonLd,
  locatedCollections,
  type ReferenceFormat,
  referencesChunks,
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

function exportDataset(
  context: CommandContext,
  line: string,
  format: ExportFormat,
  file: OutputFile,
): ExitCode | Promise<ExitCode> {
  const { io, atlas, dataset, language } = context
  if (line !== '') {
    return reportError(io, messages.datasetTakesNoQuery(line)[language], exitCodes.usage)
  }
  // A database is of a view: it answers as the command line does.
  if (format === 'sqlite') return import('./export-sqlite.ts').then((module) => module.exportSqlite(context, file))
  if (format === 'datasette')
    return import('./export-sqlite.ts').then((module) => module.printDatasetteMetadata(context))
  if (atlas !== viewFor(dataset, {})) return reportError(io, messages.datasetIsWhole[language], exitCodes.usage)
  const { manifest, records } = dataset
  switch (format) {
    case 'json':
      printJson(io.stdout, { manifest, records })
      return exitCodes.ok
    case 'jsonld':
      printJson(io.stdout, jsonLd(dataset))
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

function exportList(context: CommandContext, collection: CollectionName, line: string, format: ExportFormat): ExitCode {
  const { io, atlas, language } = context
  if (format === 'geojson') return exportGeoJson(context, collection, line)
  if (format === 'jsonld' || format === 'sqlite' || format === 'datasette') {
    return reportError(io, messages.isOfWhole(format, listFormats)[language], exitCodes.usage)
  }
  if (format === 'bib' || format === 'ris' || format === 'csl.json') {
    return exportReferences(context, collection, line, format)
  }
  const found = runQueryLine(atlas, collection, line, { language })
  if (!found.ok) return reportInvalidQuery(io, found.error.problems, language)
  const listing = listingOf(collection, found.value.records)
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

/** Prints a collection, what a query line finds of it, or the whole dataset, in a format of others. */
export function exportRecords(
  context: CommandContext,
  what: string,
  line: string,
  format: ExportFormat,
  file: OutputFile = {},
): ExitCode | Promise<ExitCode> {
  if (format !== 'sqlite' && (file.out !== undefined || file.force === true))
    return reportError(context.io, messages.outIsForSqlite[context.language], exitCodes.usage)
  if (what === wholeDataset) return exportDataset(context, line, format, file)
  const collection = findCollection(what)
  if (collection === undefined) return reportUnknownCollection(context.io, what, context.language, [wholeDataset])
  return exportList(context, collection, line, format)
}
