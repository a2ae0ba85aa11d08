import { actorCollections, type Entry } from '@puente/core'
import { hasBriefing } from '@puente/core/briefing'
import type { Links } from '../links.ts'

/** What else there is to ask about a record. */
export interface RecordLinks {
  /** The list that the record is in. */
  readonly collection: string
  readonly briefing?: string
  readonly matches?: string
  readonly network?: string
  readonly timeline?: string
}

/** The addresses of what else there is to ask about a record. */
export function recordLinks(links: Links, entry: Entry): RecordLinks {
  const { collection } = entry
  const { id } = entry.record
  const self = links.record(collection, id)
  return {
    collection: links.collection(collection),
    ...(hasBriefing(entry) ? { briefing: links.briefing(entry.collection, id) } : {}),
    ...(collection === 'clusters' ? { matches: `${self}/matches` } : {}),
    ...(actorCollections.some((name) => name === collection)
      ? { network: `${self}/network`, timeline: `${self}/timeline` }
      : {}),
  }
}
