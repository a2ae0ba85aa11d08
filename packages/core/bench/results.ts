/** What a run of the bench measured: what is written as JSON, and what the tables are made of. @module */
import type { Measured } from './ask-engine.ts'
import type { Opened } from './run-open.ts'

/** An engine in a contest. */
export interface EngineResult {
  /** As the command line names it. */
  readonly name: string
  readonly label: string
  /** Of its package; absent: this repository, or Node itself. */
  readonly version?: string
  /** Absent where it was not measured, as one question would take seconds: the largest dataset that it is measured on. */
  readonly measured?: Measured
  readonly mostOrganizations?: number
}

/** One contest. */
export interface ContestResult {
  readonly name: string
  readonly title: string
  readonly aim: string
  /** What the share of right answers is called, where answers can be more or less right. */
  readonly rate?: string
  readonly engines: readonly EngineResult[]
}

/** A dataset of one size, opened. */
export interface OpenedResult extends Opened {
  readonly size: number
}

/** A whole run. */
export interface Results {
  readonly machine: {
    readonly processor: string
    readonly cores: number
    readonly memory: number
    readonly node: string
  }
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly command: string
  readonly size: number
  readonly seed: number
  readonly questions: number
  readonly contests: readonly ContestResult[]
  readonly opened: readonly OpenedResult[]
}

/** Whether every engine gave right answers, where answers are right or wrong. */
export const allRight = ({ contests }: Results): boolean =>
  contests.every(
    ({ rate, engines }) =>
      rate !== undefined ||
      engines.every(({ measured }) => measured === undefined || measured.right === measured.total),
  )
