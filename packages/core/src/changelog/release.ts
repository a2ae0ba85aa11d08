/** What a changelog knows of a released version. @module */
import type { DifferencesToApply } from '../analysis/apply-differences.ts'
import type { ComparedDataset } from '../analysis/differences.ts'

/** A version of a dataset that was released. */
export interface Release extends ComparedDataset {
  /** The day of its release. */
  readonly date: string
}

/** A released version, and what leads back to it from the one after it. */
export interface StepBack extends Release {
  readonly back: Omit<DifferencesToApply, 'before'>
}

const numbersOf = (version: string): readonly number[] => version.split(/[.-]/).map(Number)

/** Below 0 if a version is lower than another, above if it is higher; what follows a hyphen does not count. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  return [0, 1, 2].map((at) => (a[at] ?? 0) - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** The order in which releases follow each other. */
export const byRelease = (one: Release, other: Release): number =>
  one.date === other.date ? compareVersions(one.version, other.version) : one.date < other.date ? -1 : 1
