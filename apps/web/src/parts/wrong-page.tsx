/** The page for a question that cannot be read: everything that is wrong with it. @module */
import { type Entry, labelOf } from '@puente/core'
import { inWords, type Page, type PageContext } from './context.ts'

const words = {
  en: { title: 'What is asked cannot be read', near: 'Did you mean one of these?', home: 'Start' },
  es: { title: 'Lo que se pide no se puede leer', near: '¿Quería decir una de estas?', home: 'Inicio' },
}

interface WrongPageOptions {
  readonly problems: readonly string[]
  /** Records that may have been meant, each with its address. */
  readonly near?: readonly { readonly entry: Entry; readonly address: string }[]
  /** Where a reader goes on, and what it is called; the start by default. */
  readonly onward?: { readonly address: string; readonly label: string }
  readonly way?: string
}

/** A page with the status 400. */
export function wrongPage(context: PageContext, { problems, near = [], onward, way }: WrongPageOptions): Page {
  const { atlas, language, urls } = context
  const { title, home, near: meant } = inWords(words, context)
  const { address, label } = onward ?? { address: '', label: home }
  return {
    status: 400,
    title,
    description: title,
    ...(way === undefined ? {} : { way }),
    body: (
      <>
        <h1>{title}</h1>
        <div class="error-summary">
          <ul class="plain">
            {problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </div>
        {near.length === 0 ? null : (
          <>
            <h2>{meant}</h2>
            <ul>
              {near.map((one) => (
                <li>
                  <a href={urls.page(one.address)}>{labelOf(atlas, one.entry, language)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={urls.page(address)}>{label}</a>
        </p>
      </>
    ),
  }
}
