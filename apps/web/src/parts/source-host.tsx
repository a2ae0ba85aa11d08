/** Where a source stands on the web. @module */
import { descriptionOf, lookupIn, publisherName, webHost } from '@puente/core'
import { isPassingHost, shortAddress } from '../url/web-host.ts'
import type { PageContext } from './context.ts'

interface SourceHostProps {
  readonly context: PageContext
  /** The id of the source. */
  readonly source: string
  readonly url: string | undefined
}

/**
 * A link to the page of a source by its host, on paper by its address; a copy on a host for tests or delivery, which will
 * not stay, goes by the name of its publisher on screen. Of a host to rely on only beside another it says so.
 */
export function SourceHost({ context: { atlas, language }, source, url }: SourceHostProps) {
  const host = url === undefined ? undefined : webHost(url)
  if (url === undefined || host === undefined) return null
  const found = lookupIn(atlas, 'sources', source)
  const isWeak = found.ok && found.value.weakHost === true
  const hidesAddress = isWeak || isPassingHost(host)
  const publisher = hidesAddress && found.ok ? found.value.publisher : undefined
  const name = publisher === undefined ? host : publisherName(atlas, publisher, language)
  return (
    <>
      {' · '}
      <a href={url} rel="noreferrer" class="host" data-address={shortAddress(url)}>
        {name}
      </a>
      {isWeak ? <span class="aside">, {descriptionOf('sources').labels.weakHost?.[language]}</span> : null}
    </>
  )
}
