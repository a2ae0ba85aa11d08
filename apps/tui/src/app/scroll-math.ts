/** Which part of something long shows. Only that part is ever drawn. @module */

/** A number kept between two others; the lower one wins where they cross. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * The first visible line such that a span of lines shows, moved as little as can be.
 *
 * @param top the first visible line so far
 * @param first first line of the span
 * @param last its last line
 * @param height how many lines show, 1 or more
 * @param total how many lines there are
 */
export function scrollTo(top: number, first: number, last: number, height: number, total: number): number {
  const shown = last >= top + height ? last - height + 1 : top
  return clamp(Math.min(shown, first), 0, total - height)
}
