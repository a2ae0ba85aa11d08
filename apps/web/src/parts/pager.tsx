/** The way from page to page of what is too long for one. @module */
import { formatNumber } from '@puente/core'
import { inWords, type PageContext } from './context.ts'

const words = {
  en: {
    pages: (page: string, of: string) => `Page ${page} of ${of}`,
    span: (first: string, last: string, total: string) => `${first} to ${last} of ${total}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  es: {
    pages: (page: string, of: string) => `Página ${page} de ${of}`,
    span: (first: string, last: string, total: string) => `${first} a ${last} de ${total}`,
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
}

interface PagerProps {
  readonly context: PageContext
  /** From 1. */
  readonly number: number
  readonly pages: number
  /** How many there are on all pages, and on each. */
  readonly total: number
  readonly size: number
  /** The address of a page below the language. */
  readonly addressAt: (page: number) => string
}

/** Nothing where there is one page. On paper it says which part of the whole is printed. */
export function Pager({ context, number, pages, total, size, addressAt }: PagerProps) {
  if (pages < 2) return null
  const { urls, language } = context
  const text = inWords(words, context)
  const format = (count: number) => formatNumber(count, language)
  const at = text.pages(format(number), format(pages))
  const span = text.span(format((number - 1) * size + 1), format(Math.min(number * size, total)), format(total))
  return (
    <nav class="pager" aria-label={at}>
      {number > 1 ? (
        <a href={urls.page(addressAt(number - 1))} rel="prev">
          ← {text.previous}
        </a>
      ) : (
        <span />
      )}
      <span>
        {at} · {span}
      </span>
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
