import type { Entry } from '@puente/core'
import { jsonLdOf } from '@puente/core/export'
import type { Encoding } from './entry-link.ts'

/** Records as JSON-LD, below the IRI that the service was told. */
export const linkedData = ({ atlas, baseIri }: Encoding, entries: readonly Entry[]): string =>
  JSON.stringify(jsonLdOf(atlas, entries, baseIri === undefined ? {} : { base: baseIri }))
