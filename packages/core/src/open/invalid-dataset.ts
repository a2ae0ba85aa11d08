import { type ProblemList, type Problems, problemsInWords } from '../dataset/problem.ts'

/** A dataset that does not open, and what is wrong with it. */
export interface InvalidDataset extends Problems {
  readonly _tag: 'InvalidDataset'
  /** All problems as English text, one below the other; `formatFailure` gives it in either language. */
  readonly message: string
}

/** Gathers problems into the error that opening answers with. */
export const invalidDataset = ({ problems, omitted }: ProblemList): InvalidDataset => ({
  _tag: 'InvalidDataset',
  problems,
  omitted,
  message: problemsInWords({ problems, omitted }, 'en'),
})
