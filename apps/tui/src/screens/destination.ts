import type { Destination } from '../documents/document.ts'
import type { Model } from '../state/model.ts'
import type { Place } from '../state/place.ts'
import { listPlace, recordPlace } from './browse/place.ts'

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
