// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { findings as texts } from '../../dataset/generated/findings.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Where the sources contradict themselves or each other, miscount, misspell or have been overtaken.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { findings } from '@puente/core/collections/findings'
 *
 * findings.length > 0 // true
 */
export const findings: readonly EmbeddedRecord<'findings'>[] = /* @__PURE__ */ allRecords(texts)
