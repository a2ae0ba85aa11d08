/** What would mislead a reader of a map. @module */
import type { Box } from '../room.ts'
import { lineHeight, textWidth } from '../text.ts'
import { elementsIn, type XmlElement } from './parse-svg.ts'

type Point = readonly [x: number, y: number]
type Segment = readonly [Point, Point]

interface Circle {
  readonly at: Point
  readonly radius: number
}

interface Label {
  readonly text: string
  readonly box: Box
}

const numbersOf = (one: XmlElement, names: readonly string[]) => names.map((name) => Number(one.getAttribute(name)))

function circlesOn(svg: string): readonly Circle[] {
  const [places] = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-places')
  const all = Array.from(places?.getElementsByTagName('circle') ?? []).map((one): Circle => {
    const [x = 0, y = 0, radius = 0] = numbersOf(one, ['cx', 'cy', 'r'])
    return { at: [x, y], radius }
  })
  // The ring around what is highlighted is part of its mark.
  return all.filter(({ at: [x, y], radius }, index) =>
    all.every(
      (other, otherIndex) => index === otherIndex || other.at[0] !== x || other.at[1] !== y || other.radius < radius,
    ),
  )
}

function labelOf(one: XmlElement): Label {
  const [x = 0, y = 0, size = 0] = numbersOf(one, ['x', 'y', 'font-size'])
  const spans = Array.from(one.getElementsByTagName('tspan')).map(({ textContent }) => textContent)
  const lines = spans.length === 0 ? [one.textContent] : spans
  const width = Math.max(...lines.map((line) => textWidth(line, size, one.getAttribute('font-weight') === '600')))
  const anchor = one.getAttribute('text-anchor')
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  const bottom = y + (lines.length - 1) * size * lineHeight
  return { text: lines.join(' '), box: { left, top: y - size * 0.75, right: left + width, bottom } }
}

const labelsOn = (svg: string): readonly Label[] =>
  elementsIn(svg, 'g')
    .filter((one) => one.getAttribute('class') === 'picture-labels')
    .flatMap((one) => Array.from(one.getElementsByTagName('text')).map(labelOf))

/** The lines from marks to their names. */
const leadersOn = (svg: string): readonly Segment[] =>
  elementsIn(svg, 'line').map((one) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(one, ['x1', 'y1', 'x2', 'y2'])
    return [
      [x1, y1],
      [x2, y2],
    ]
  })

const toBox = ({ left, top, right, bottom }: Box, [x, y]: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

const toCircle = (box: Box, { at, radius }: Circle) => toBox(box, at) - radius

function toSegment([[x1, y1], [x2, y2]]: Segment, [x, y]: Point): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / Math.hypot(x2 - x1, y2 - y1) ** 2
  const at = Math.max(0, Math.min(1, along))
  return Math.hypot(x1 + at * (x2 - x1) - x, y1 + at * (y2 - y1) - y)
}

/** On which side of a line a point is. */
const side = ([[x1, y1], [x2, y2]]: Segment, [x, y]: Point) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)

const cross = (a: Segment, b: Segment) => side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0

const closest = <T>(items: readonly T[], distance: (item: T) => number): T | undefined =>
  items.toSorted((a, b) => distance(a) - distance(b))[0]

/** Lines end as near as this to the letters to which they lead. */
const atEnd = 8

/** How far from any mark a name with a line stands. */
const aside = 7

/** How much nearer to its own mark than to any other a name without a line stands. */
const nearer = 3

/** What would mislead a reader of a map: each as a sentence. */
export function misleading(svg: string): readonly string[] {
  const [circles, labels, leaders] = [circlesOn(svg), labelsOn(svg), leadersOn(svg)]
  const led = new Set(leaders.map((line) => closest(labels, ({ box }) => toBox(box, line[1]))))
  return [
    ...leaders.flatMap((line, at) => {
      const name = closest(labels, ({ box }) => toBox(box, line[1]))
      const own = closest(circles, (circle) =>
        Math.abs(Math.hypot(circle.at[0] - line[0][0], circle.at[1] - line[0][1]) - circle.radius),
      )
      const touched = circles.filter((circle) => circle !== own && toSegment(line, circle.at) < circle.radius)
      const crossed = leaders.slice(at + 1).filter((other) => cross(line, other))
      return [
        ...(name === undefined || toBox(name.box, line[1]) > atEnd ? ['a line leads to no name'] : []),
        ...touched.map(() => `the line to ${name?.text} touches another mark`),
        ...crossed.map(() => `the line to ${name?.text} crosses another`),
      ]
    }),
    ...labels.flatMap((label) => {
      const [first, second] = circles.map((circle) => toCircle(label.box, circle)).toSorted((a, b) => a - b)
      if (first === undefined || second === undefined) return []
      if (led.has(label))
        return first < aside ? [`${label.text}, with a line, stands by a mark: ${first.toFixed(1)}`] : []
      return second - first < nearer
        ? [`${label.text} stands by two marks: ${first.toFixed(1)} and ${second.toFixed(1)}`]
        : []
    }),
  ]
}
