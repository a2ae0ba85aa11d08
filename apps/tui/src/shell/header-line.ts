/** The first line: where one is, how one came here, and of which atlas all this is. @module */
import { formatDate } from '@puente/core'
import type { ScreenContext } from '../app/state.ts'
import { titleOf } from '../screens/screens.ts'
import { type Line, lineWidth, type Segment, truncateLine } from '../text/line.ts'
import { truncate } from '../text/width.ts'
import { unusualEvidence } from '../words.ts'

/** The widest title of an earlier route. */
const crumbWidth = 32

/** The titles of the routes, the latest last, as many as fit. */
function breadcrumbs(context: ScreenContext, width: number): Line {
  const { back, route } = context.state
  const names = [...back, route].map((one) => titleOf(context, one))
  const crumbs = names.filter((name, position) => name !== names[position - 1])
  const shown: Segment[][] = []
  let left = width
  for (const [position, name] of crumbs.toReversed().entries()) {
    const here = position === 0
    const segment: Segment = here
      ? { text: truncate(name, Math.max(8, left)), tone: 'title' }
      : { text: truncate(name, crumbWidth), tone: 'muted' }
    const piece = here ? [segment] : [segment, { text: ' › ', tone: 'muted' as const }]
    if (!here && lineWidth(piece) > left - 2) {
      shown.unshift([{ text: '… ', tone: 'muted' }])
      break
    }
    shown.unshift(piece)
    left -= lineWidth(piece)
  }
  return shown.flat()
}

/** The first line of the window. */
export function headerLine(context: ScreenContext): Line {
  const { columns } = context.layout
  const { atlas } = context.cache
  const { manifest } = atlas
  const { language } = context.state
  const name: Line = [{ text: ' Puente ', tone: 'cursor', command: 'home' }, { text: ' ' }]
  const evidence = unusualEvidence(atlas)
  const date = formatDate(manifest.asOf, language)
  const wide = [{ text: [manifest.version, date, language.toUpperCase()].join(' · '), tone: 'muted' } as const]
  // What is unusual stands there however narrow the window is.
  const stress: Line = evidence === undefined ? [] : [{ text: evidence[language], tone: 'warning' }]
  const facts: Line =
    columns < 60 ? stress : [...stress, ...(evidence ? [{ text: ' · ', tone: 'muted' as const }] : []), ...wide]
  const right: Line = facts.length === 0 ? [] : [...facts, { text: ' ' }]
  const room = columns - lineWidth(name) - lineWidth(right) - 2
  const way = truncateLine(breadcrumbs(context, room), Math.max(1, room))
  const gap = columns - lineWidth(name) - lineWidth(way) - lineWidth(right)
  return truncateLine([...name, ...way, { text: ' '.repeat(Math.max(0, gap)) }, ...right], columns)
}
