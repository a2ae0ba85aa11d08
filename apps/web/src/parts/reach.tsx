/** How an actor is reached: its website and its profiles, each with the day on which it was last seen. @module */
import { type ActorCollection, displayAddresses, type Entry } from '@puente/core'
import { shortAddress, webHost } from '../url/web-host.ts'
import { inWords, type PageContext } from './context.ts'
import { Marks, type Notes } from './notes.tsx'

const words = { en: { reach: 'On the web' }, es: { reach: 'En la red' } }

interface ReachProps {
  readonly context: PageContext
  readonly entry: Entry<ActorCollection>
  readonly notes: Notes
}

/** Nothing for an actor of whom no address is known. */
export function Reach({ context, entry, notes }: ReachProps) {
  const { atlas, language } = context
  const addresses = displayAddresses(atlas, entry, language).filter(({ url }) => webHost(url) !== undefined)
  if (addresses.length === 0) return null
  return (
    <div class="reach">
      <span class="aside">{inWords(words, context).reach}</span>
      <ul class="inline">
        {addresses.map(({ label, url, seen, gone, citations }, at) => (
          <li>
            <a href={url} rel="noreferrer" class="outside">
              {at === 0 && entry.record.website === url ? shortAddress(url) : label}
            </a>
            {seen === undefined ? null : <span class="aside"> {seen}</span>}
            {gone === undefined ? null : <span class="ended"> ({gone})</span>}
            <Marks of={citations} notes={notes} context={context} />
          </li>
        ))}
      </ul>
    </div>
  )
}
