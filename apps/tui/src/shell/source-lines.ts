/** Where a reader finds what is at hand: always in view. @module */
import { type Entry, formatCitation, formatCitationShort, lookup, type ResolvedCitation } from '@puente/core'
import type { ScreenContext } from '../app/screen-context.ts'
import { citationsAtHand, isUnsourced } from '../screens/screens.ts'
import { truncateLine } from '../text/fit-line.ts'
import { blank, type Line, lineWidth } from '../text/line.ts'
import { textWidth, truncate } from '../text/width.ts'
import { words } from '../words.ts'
import { shortAddress } from './short-address.ts'

/** The atlas's main source, if it has the record. */
function mainSource({ cache: { atlas } }: ScreenContext): Entry<'sources'> | undefined {
  const found = lookup(atlas, atlas.manifest.mainSource)
  return found.ok && found.value.collection === 'sources' ? found.value : undefined
}

/** Of several citations the first with a footnote's address leads furthest. */
const best = (citations: readonly ResolvedCitation[]): ResolvedCitation | undefined =>
  citations.find(({ footnote }) => footnote?.url !== undefined) ??
  citations.find(({ url }) => url !== undefined) ??
  citations[0]

/** Fewer columns of an address tell nothing. */
const leastAddress = 20

/** Below this width the place is said as short as in a margin, so that the address shows. */
const narrowBelow = 60

interface SourceText {
  readonly place: string
  readonly address?: string
  /** What stands where there is no address. */
  readonly instead: string
}

const addressOf = ({ url }: { readonly url?: string | undefined }) => (url === undefined ? {} : { address: url })

function sourceText(context: ScreenContext): SourceText | undefined {
  const { language } = context.state
  const citations = citationsAtHand(context)
  const citation = best(citations)
  if (citation === undefined) {
    if (isUnsourced(context)) return undefined
    const main = mainSource(context)
    return main && { place: main.record.title[language], instead: '', ...addressOf(main.record) }
  }
  const more = citations.length > 1 ? ` (+${citations.length - 1} ${words.more[language]})` : ''
  const narrow = context.layout.columns < narrowBelow
  return {
    place: narrow ? formatCitationShort(citation, language) : formatCitation(citation, language) + more,
    instead: citation.footnote === undefined ? citation.title[language] : words.noAddress[language],
    ...addressOf(citation),
  }
}

/** The whole address that the source bar shows, if there is one. */
export const addressInSight = (context: ScreenContext): string | undefined => sourceText(context)?.address

/** The lines that name the source, as many as the layout has for it. */
export function sourceLines(context: ScreenContext): readonly Line[] {
  const { columns, sourceLines: count } = context.layout
  const label = ` ${words.source[context.state.language]}  `
  const text = sourceText(context)
  if (text === undefined) return Array.from({ length: count }, () => blank)
  const place: Line = [{ text: label, tone: 'label' }, { text: text.place }]
  const labelWidth = textWidth(label)
  const { address, instead } = text
  const addressIn = (room: number): Line =>
    address === undefined
      ? [{ text: truncate(instead, room), tone: 'muted' }]
      : [{ text: shortAddress(address, room), tone: 'citation', link: address }]
  if (count === 1) {
    const room = Math.max(leastAddress, columns - lineWidth(place) - 2)
    return [truncateLine([...place, { text: '  ' }, ...addressIn(room)], columns)]
  }
  return [truncateLine(place, columns), [{ text: ' '.repeat(labelWidth) }, ...addressIn(columns - labelWidth)]]
}
