/** The marks of a timeline: a point for what happened or began, a cross for what is known by its end alone. @module */
import { type Attributes, element, rounded } from './svg.ts'

/** A mark in the middle of a place; colours are those of its group. */
export function timelineMark(
  isEnd: boolean,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  attributes: Attributes = {},
  ...content: readonly string[]
): string {
  if (!isEnd) return element('circle', { ...attributes, cx: x, cy: y, r: radius }, ...content)
  const arm = radius - 0.5
  const [left, top, across] = [x - arm, y - arm, 2 * arm].map(rounded)
  const d = `M${left} ${top}l${across} ${across}m0 -${across}l-${across} ${across}`
  return element('path', { ...attributes, d }, ...content)
}
