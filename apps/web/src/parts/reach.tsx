/** How an actor is reached: its website and its profiles, each with the day on which it was last seen. @module */
import { type ActorCollection, displayAddresses, type Entry, webHost } from '@puente/core'
import { shortAddress } from '../url/web-host.ts'
import type { PageContext } from './context.ts'
import { Marks, type Notes } from './notes.tsx'

/** What the addresses of an actor are called. */
export const reachLabel = { en: 'On the web', es: 'En internet' }

interface ReachProps {
  readonly context: PageContext
  readonly entry: Entry<ActorCollection>
  readonly notes: Notes
  /** Whether it stands without its label, as in a table. */
  readonly bare?: boolean
}

const addressesOf = ({ atlas, language }: PageContext, entry: Entry<ActorCollection>) =>
  displayAddresses(atlas, entry, language).filter(({ url }) => webHost(url) !== undefined)

/** Whether an address of an actor is known. */
export const isReached = (context: PageContext, entry: Entry<ActorCollection>): boolean =>
  addressesOf(context, entry).length > 0

/** Nothing for an actor of whom no address is known. */
export function Reach({ context, entry, notes, bare = false }: ReachProps) {
  const { language } = context
  const addresses = addressesOf(context, entry)
  if (addresses.length === 0) return null
  return (
    <div class="reach">
      {bare ? null : <span class="aside">{reachLabel[language]}</span>}
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
