/** Forms that lead to pages. @module */
import type { Child } from 'hono/jsx'
import { keptPairs } from '../url/view.ts'
import type { PageContext } from './context.ts'

interface FormProps {
  readonly context: Pick<PageContext, 'urls'>
  /** The address of the page that its fields are parameters of. */
  readonly address: string
  readonly class?: string
  /** Whether a script shows what its fields find before it is sent, where a server answers. */
  readonly live?: boolean
  readonly children: Child
}

/** A form: its fields take the place of the query of the address, so that what links keep is among them. */
export const Form = ({ context: { urls }, address, class: className, live = false, children }: FormProps) => (
  <form class={className} action={urls.page(address)} {...(live && urls.kind === 'served' ? { 'data-live': '' } : {})}>
    {keptPairs(urls.kept).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)
