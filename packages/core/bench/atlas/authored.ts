/** Records as people write them, before any reference was checked. @module */
import type { z } from 'zod'
import type { collectionSources } from '../../src/model/collections.ts'

/** Records of a collection as they are written. */
export type Authored<C extends keyof typeof collectionSources> = z.input<(typeof collectionSources)[C]['schema']>
