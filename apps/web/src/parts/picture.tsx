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

/** The text of an SVG document, as core writes it: everything in it is escaped. */
type Svg = string

/** A picture for windows of each width, so that its texts are as large as others: wide, middle and paper, narrow. */
export type Drawings = readonly [wide: Svg, middle: Svg, narrow: Svg]

/** How one of them is drawn. */
interface Drawing {
  readonly width: number
  readonly id: string
  /** Whether it has less detail, as a finger needs it. */
  readonly isPlain: boolean
}

/** A picture in each width, with ids that begin with its kind. */
export const drawings = (kind: string, draw: (drawing: Drawing) => Svg): Drawings => [
  draw({ width: 1160, id: kind, isPlain: false }),
  draw({ width: 680, id: `${kind}-middle`, isPlain: true }),
  draw({ width: 360, id: `${kind}-narrow`, isPlain: true }),
]

/** For which windows each of so many drawings is. */
const windows = {
  2: ['not-narrow', 'narrow-only'],
  3: ['wide-only', 'middle-only', 'narrow-only'],
} as const

interface PictureProps {
  readonly context: PageContext
  /** Of two, the second is for narrow windows. */
  readonly svg: Svg | readonly [middle: Svg, narrow: Svg] | Drawings
  /** The link to the picture for itself. */
  readonly href?: string | undefined
  /** What stands above it, where the page has several. */
  readonly heading?: string
  /** Whether a script lets a reader enlarge it. */
  readonly zoom?: boolean
  readonly children?: Child
}

/** A picture with its caption. */
export const Picture = ({ context, svg, href, heading, zoom = false, children }: PictureProps) => (
  <figure {...(zoom ? { 'data-zoom': '' } : {})}>
    {heading === undefined ? null : <h2>{heading}</h2>}
    {typeof svg === 'string'
      ? raw(svg)
      : svg.map((drawing, at) => <div class={windows[svg.length][at] ?? ''}>{raw(drawing)}</div>)}
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
