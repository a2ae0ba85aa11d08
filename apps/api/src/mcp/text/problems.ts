import type { ParameterError } from '../../problem/problem.ts'

const hint = ({ didYouMean = [] }: ParameterError): string =>
  didYouMean.length === 0 ? '' : ` (did you mean ${didYouMean.map((word) => `"${word}"`).join(', ')}?)`

/** Everything that is wrong with a call, one problem a line. */
export const problemsText = (errors: readonly ParameterError[]): string =>
  errors.map((error) => `${error.parameter}: ${error.message}${hint(error)}`).join('\n')
