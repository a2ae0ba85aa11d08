import type { Model } from '../app/atlas-cache.ts'
import type { Place } from '../app/route.ts'
import type { Destination } from '../views/document.ts'
import { listPlace, recordPlace } from './browse/route.ts'

/** The place where a target leads. */
export function destinationPlace(model: Model, destination: Destination): Place {
  switch (destination.kind) {
    case 'record':
      return recordPlace(model, destination.entry)
    case 'list':
      return listPlace(destination.collection, destination.line)
    case 'place':
      return destination.place
    default:
      return destination satisfies never
  }
}
