/** The page for a question that cannot be read: everything that is wrong with it. @module */
import { inWords, type Page, type PageContext } from './context.ts'
import type { Problem } from './problem.ts'

const words = {
  en: { title: 'Part of this address is not understood', meant: 'Did you mean', or: 'or', home: 'Start' },
  es: { title: 'No se entiende una parte de esta dirección', meant: '¿Quería decir', or: 'o', home: 'Inicio' },
}

/** A problem with links to what may have been meant. */
function Sentence({
  context,
  problem: { text, meant = [] },
}: {
  readonly context: PageContext
  readonly problem: Problem
}) {
  const { meant: before, or } = inWords(words, context)
  if (meant.length === 0) return <>{text}</>
  return (
    <>
      {text} {before}{' '}
      {meant.map(({ label, address }, at) => (
        <>
          {at === 0 ? '' : at === meant.length - 1 ? ` ${or} ` : ', '}
          <a href={context.urls.page(address)}>{label}</a>
        </>
      ))}
      ?
    </>
  )
}

interface WrongPageOptions {
  readonly problems: readonly Problem[]
  /** Where a reader goes on, and what it is called; the start by default. */
  readonly onward?: { readonly address: string; readonly label: string }
  readonly way?: string
}

/** A page with the status 400. */
export function wrongPage(context: PageContext, { problems, onward, way }: WrongPageOptions): Page {
  const { urls } = context
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
              <li>
                <Sentence context={context} problem={problem} />
              </li>
            ))}
          </ul>
        </div>
        <p>
          <a href={urls.page(address)}>{label}</a>
        </p>
      </>
    ),
  }
}
