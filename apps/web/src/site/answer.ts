/** The answer to a request for a page. @module */
import { UnfitDateError } from '@puente/core'
import type { PageContext, PageOf, PageResult } from '../parts/context.ts'
import { wrongPage } from '../parts/wrong-page.tsx'

/** A page and what it was made from. */
export interface Answer {
  readonly context: PageContext
  readonly result: PageResult
}

/** A page; what is wrong with a date in its address is a page, too. */
export function answerOn(context: PageContext, pageOf: PageOf): Answer {
  try {
    return { context, result: pageOf(context) }
  } catch (error) {
    if (!(error instanceof UnfitDateError)) throw error
    return { context, result: wrongPage(context, { problems: [error.detail.words[context.language]] }) }
  }
}
