/** Pictures that core draws, within a page. @module */

import type { Entry } from '@puente/core'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { inWords, type PageContext } from './context.ts'
import { recordAddress } from './entry-link.tsx'

/** The link of a record within a picture. */
export const pictureHref =
  ({ urls }: PageContext) =>
  ({ collection, record }: Entry): string =>
    urls.page(recordAddress(collection, record.id))

const words = {
  en: { download: 'Download the picture (SVG)' },
  es: { download: 'Descargar la imagen (SVG)' },
}

interface PictureProps {
  readonly context: PageContext
  /** The text of an SVG document, as core writes it: everything in it is escaped. */
  readonly svg: string
  /** The same for narrow windows; the first is hidden there. */
  readonly narrow?: string
  /** The link to the picture for itself. */
  readonly href?: string | undefined
  /** Whether a script lets a reader enlarge it. */
  readonly zoom?: boolean
  readonly children?: Child
}

/** A picture with its caption. */
export const Picture = ({ context, svg, narrow, href, zoom = false, children }: PictureProps) => (
  <figure {...(zoom ? { 'data-zoom': '' } : {})}>
    {narrow === undefined ? (
      raw(svg)
    ) : (
      <>
        <div class="wide-only">{raw(svg)}</div>
        <div class="narrow-only">{raw(narrow)}</div>
      </>
    )}
    {children === undefined && href === undefined ? null : (
      <figcaption>
        {children}
        {children === undefined || href === undefined ? '' : ' · '}
        {href === undefined ? null : (
          <a href={href} class="screen">
            {inWords(words, context).download}
          </a>
        )}
      </figcaption>
    )}
  </figure>
)
