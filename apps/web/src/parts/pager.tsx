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

/** Which page it is of how many, and which part of the whole it has. */
function positionOf({ context, number, pages, total, size }: Omit<PagerProps, 'addressAt'>) {
  const text = inWords(words, context)
  const format = (count: number) => formatNumber(count, context.language)
  return {
    at: text.pages(format(number), format(pages)),
    span: text.span(format((number - 1) * size + 1), format(Math.min(number * size, total)), format(total)),
  }
}

/** Says before a list on paper which part of the whole is printed; nothing where there is one page. */
export function PrintedPart(props: Omit<PagerProps, 'addressAt'>) {
  if (props.pages < 2) return null
  const { at, span } = positionOf(props)
  return (
    <p class="on-paper">
      {at} · {span}
    </p>
  )
}

/** Nothing where there is one page. */
export function Pager({ addressAt, ...props }: PagerProps) {
  const { context, number, pages } = props
  if (pages < 2) return null
  const { urls } = context
  const text = inWords(words, context)
  const { at, span } = positionOf(props)
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
