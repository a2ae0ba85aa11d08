/** Forms that lead to pages. @module */
import type { Child } from 'hono/jsx'
import { keptPairs } from '../url/view.ts'
import { inWords, type PageContext } from './context.ts'

const words = {
  en: 'This form needs JavaScript on a site of files, and so do other filters, orders and pairs. Lists by one value, to which counts lead, do not.',
  es: 'En un sitio de archivos, este formulario necesita JavaScript, y también otros filtros, órdenes y pares. Las listas por un valor, a las que llevan los recuentos, no.',
}

interface FormProps {
  readonly context: PageContext
  /** The address of the page that its fields are parameters of. */
  readonly address: string
  readonly class?: string
  /** What it is in the page: in its bar, or around what is seen without it too; a form of its own by default. */
  readonly place?: 'own' | 'bar' | 'around'
  /** Whether a script shows what its fields find before it is sent, where a server answers. */
  readonly live?: boolean
  readonly children: Child
}

/**
 * A form: its fields take the place of the query of the address, so that what links keep is among them.
 *
 * On a site of files a script makes what it leads to: without one it is not there, and a sentence says so in its place.
 */
export function Form({ context, address, class: className, place = 'own', live = false, children }: FormProps) {
  const { urls } = context
  const isFile = urls.kind === 'static'
  const classes = [className ?? '', isFile && place !== 'around' ? 'by-script' : ''].filter((one) => one !== '')
  return (
    <>
      {isFile && place === 'own' ? <p class="small no-script">{inWords(words, context)}</p> : null}
      <form
        class={classes.length === 0 ? undefined : classes.join(' ')}
        action={urls.page(address)}
        {...(live && !isFile ? { 'data-live': '' } : {})}
      >
        {keptPairs(urls.kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </>
  )
}
