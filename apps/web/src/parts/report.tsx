/** The link with which an error is reported. @module */
import { reportAddress } from '@puente/core'
import { printAddress } from '../url/address.ts'
import { inWords, type PageContext } from './context.ts'

const words = { en: 'Report an error', es: 'Avisar de un error' }

interface ReportProps {
  readonly context: PageContext
  /** What the page is called. */
  readonly title: string
  /** What the link stands in. */
  readonly as: 'p' | 'li'
}

/** Begins a message that names the page; nothing where the dataset says nobody to write to. */
export function Report({ context, title, as }: ReportProps) {
  const { atlas, language, urls, address, origin = '' } = context
  const href = reportAddress(atlas, { title, address: origin + urls.page(printAddress(address)) }, language)
  if (href === undefined) return null
  const link = (
    <a href={href} rel="noreferrer">
      {inWords(words, context)}
    </a>
  )
  return as === 'li' ? <li>{link}</li> : <p class="screen small">{link}</p>
}
