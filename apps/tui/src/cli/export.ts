/** `puente export <collection|dataset> [query]` @module */
import { type CollectionName, noResultsMessage } from '@puente/core'
import { jsonLd, locatedCollections, toCsv, toGeoJson, toJson, toNdjson } from '@puente/core/export'
import { datasetFormats, type ExportFormat, listFormats } from './choices.ts'
import {
  collectionCalled,
  invalidQuery,
  type RecordsFound,
  recordListing,
  recordsFound,
  unknownCollection,
} from './collection-query.ts'
import { type Asked, complain } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { printJson } from './print.ts'

/** What names the whole dataset. */
const whole = 'dataset'

function exportDataset({ io, atlas, language }: Asked, line: string, format: ExportFormat): ExitCode {
  if (line !== '') {
    return complain(io, complaints.datasetTakesNoQuery(line)[language], exitCodes.usage)
  }
  const { manifest, records } = atlas
  switch (format) {
    case 'json':
      printJson(io.stdout, { manifest, records })
      return exitCodes.ok
    case 'jsonld':
      printJson(io.stdout, jsonLd(atlas))
      return exitCodes.ok
    case 'csv':
    case 'ndjson':
    case 'geojson':
      return complain(io, complaints.datasetIsNoList(datasetFormats, format)[language], exitCodes.usage)
    default:
      return format satisfies never
  }
}

function exportPlaces(asked: Asked, collection: CollectionName, line: string): ExitCode {
  const { io, atlas, language } = asked
  const located = locatedCollections.find((name) => name === collection)
  if (located === undefined) {
    return complain(io, complaints.standsNowhere(collection, locatedCollections)[language], exitCodes.usage)
  }
  const found = recordsFound(atlas, located, line, { language })
  if (!found.ok) return invalidQuery(io, found.error.problems, language)
  printJson(io.stdout, toGeoJson(atlas, { collection: located, records: found.value.records }, { language }))
  return endOf(asked, located, found.value)
}

function exportList(asked: Asked, collection: CollectionName, line: string, format: ExportFormat): ExitCode {
  const { io, atlas, language } = asked
  if (format === 'geojson') return exportPlaces(asked, collection, line)
  if (format === 'jsonld') {
    return complain(io, complaints.onlyOfWhole(listFormats)[language], exitCodes.usage)
  }
  const found = recordsFound(atlas, collection, line, { language })
  if (!found.ok) return invalidQuery(io, found.error.problems, language)
  const listing = recordListing(collection, found.value.records)
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
  return endOf(asked, collection, found.value)
}

/** Says on stderr where nothing was found. */
function endOf<C extends CollectionName>(
  { io, atlas, language }: Asked,
  collection: C,
  { total, query }: RecordsFound<C>,
): ExitCode {
  if (total > 0) return exitCodes.ok
  return complain(io, noResultsMessage(atlas, collection, query, 'line')[language], exitCodes.notFound)
}

/** Prints a collection, what a query line finds of it, or the whole dataset, in a format of others. */
export function exportAs(asked: Asked, what: string, line: string, format: ExportFormat): ExitCode {
  if (what === whole) return exportDataset(asked, line, format)
  const collection = collectionCalled(what)
  if (collection === undefined) return unknownCollection(asked.io, what, asked.language, [whole])
  return exportList(asked, collection, line, format)
}
