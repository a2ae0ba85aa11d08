import type { ParameterError } from '../../problem/problem.ts'

/** What may have been meant, unless the message says so itself. */
function hint({ message, didYouMean = [] }: ParameterError): string {
  const words = didYouMean.map((word) => `"${word}"`).filter((word) => !message.includes(word))
  return words.length === 0 ? '' : ` (did you mean ${words.join(', ')}?)`
}

/** Everything that is wrong with a call, one problem a line. */
export const problemsText = (errors: readonly ParameterError[]): string =>
  errors.map((error) => `${error.parameter}: ${error.message}${hint(error)}`).join('\n')
