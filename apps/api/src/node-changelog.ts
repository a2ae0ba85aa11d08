/** The released versions in the folder of a dataset, as Node reads them at the first question for them. @module */
import type { ReadChangelog } from './service.ts'

export const nodeChangelog =
  (dataset: string): ReadChangelog =>
  async () =>
    (await import('./read-changelog.ts')).readChangelog(dataset)
