import { formatProblem, type Problem } from '../dataset/problem.ts'

/** A dataset that does not open, and everything that is wrong with it. */
export interface InvalidDataset {
  readonly _tag: 'InvalidDataset'
  readonly problems: readonly Problem[]
  /** All problems as text, one below the other. */
  readonly message: string
}

/** Gathers problems into the error that opening answers with. */
export const invalidDataset = (problems: readonly Problem[]): InvalidDataset => ({
  _tag: 'InvalidDataset',
  problems,
  message: problems.map(formatProblem).join('\n'),
})
