/** The answer to a request for a page. @module */
import { UnfitDateError } from '@puente/core'
import { inWords, isRedirect, type PageContext, type PageOf, type PageResult } from '../parts/context.ts'
import { wrongPage } from '../parts/wrong-page.tsx'
import { unfitParameters, withoutUnfit } from './page-parameters.ts'

const words = { en: 'The same page without it', es: 'La misma página sin eso' }

/** A page and what it was made from. */
export interface Answer {
  readonly context: PageContext
  readonly result: PageResult
}

/** A page, unless something is wrong with its address: what the page does not have, or a date, makes a page that says so. */
export function answerOn(context: PageContext, pageOf: PageOf): Answer {
  try {
    const result = pageOf(context)
    const isMissing = !isRedirect(result) && result.status === 404
    const problems = isMissing ? [] : unfitParameters(context)
    if (problems.length === 0) return { context, result }
    const onward = { address: withoutUnfit(context), label: inWords(words, context) }
    return { context, result: wrongPage(context, { problems, onward }) }
  } catch (error) {
    if (!(error instanceof UnfitDateError)) throw error
    return { context, result: wrongPage(context, { problems: [{ text: error.detail.words[context.language] }] }) }
  }
}
