/** The page for a question that cannot be read: everything that is wrong with it. @module */
import { inWords, type Page, type PageContext } from './context.ts'

const words = {
  en: { title: 'What is asked cannot be read', home: 'Start' },
  es: { title: 'Lo que se pide no se puede leer', home: 'Inicio' },
}

interface WrongPageOptions {
  readonly problems: readonly string[]
  /** Where a reader goes on, and what it is called; the start by default. */
  readonly onward?: { readonly address: string; readonly label: string }
  readonly way?: string
}

/** A page with the status 400. */
export function wrongPage(context: PageContext, { problems, onward, way }: WrongPageOptions): Page {
  const { title, home } = inWords(words, context)
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
        <p>
          <a href={context.urls.page(address)}>{label}</a>
        </p>
      </>
    ),
  }
}
