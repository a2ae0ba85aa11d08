/** A bar that fills a part of its width. @module */
import { raw } from 'hono/html'

interface BarProps {
  readonly class: string
  /** Of 100. */
  readonly width: number
  readonly height: number
}

/** Drawn as text: as elements, drawings would make every other element of a page slower. */
export const Bar = ({ class: className, width, height }: BarProps) =>
  raw(
    `<svg class="${className}" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="${height}" fill="currentColor"/></svg>`,
  )
