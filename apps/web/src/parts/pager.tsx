/** The way from page to page of what is too long for one. @module */
import { formatNumber } from '@puente/core'
import { inWords, type PageContext } from './context.ts'

const words = {
  en: {
    pages: (page: string, of: string) => `Page ${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  es: {
    pages: (page: string, of: string) => `Página ${page} de ${of}`,
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
}

interface PagerProps {
  readonly context: PageContext
  /** From 1. */
  readonly number: number
  readonly pages: number
  /** The address of a page below the language. */
  readonly addressAt: (page: number) => string
}

/** Nothing where there is one page. */
export function Pager({ context, number, pages, addressAt }: PagerProps) {
  if (pages < 2) return null
  const { urls, language } = context
  const text = inWords(words, context)
  const at = text.pages(formatNumber(number, language), formatNumber(pages, language))
  return (
    <nav class="pager" aria-label={at}>
      {number > 1 ? (
        <a href={urls.page(addressAt(number - 1))} rel="prev">
          ← {text.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{at}</span>
      {number < pages ? (
        <a href={urls.page(addressAt(number + 1))} rel="next">
          {text.next} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
