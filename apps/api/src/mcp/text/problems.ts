import type { Language } from '@puente/core'
import type { ParameterError } from '../../http/problem.ts'

const meant = { en: 'did you mean', es: '¿quiso decir' } as const

/** What may have been meant, unless the message says so itself. */
function hint(message: string, didYouMean: readonly string[], language: Language): string {
  const words = didYouMean.map((word) => `"${word}"`).filter((word) => !message.includes(word))
  return words.length === 0 ? '' : ` (${meant[language]} ${words.join(', ')}?)`
}

/** Everything that is wrong with a call, one problem a line. */
export const problemsText = (errors: readonly ParameterError[], language: Language): string =>
  errors
    .map(({ parameter, message: { [language]: said }, didYouMean = [] }) => {
      return `${parameter}: ${said}${hint(said, didYouMean, language)}`
    })
    .join('\n')
