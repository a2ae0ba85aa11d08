/** A record as a line of text or a page names it, with its citations. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { labelOf, termLabel } from '../dataset/label.ts'
import { checkObject } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language } from '../model/language.ts'
import type { ResolvedCitation } from './citation.ts'
import { citationsOf } from './display-record.ts'
import { endedMark } from './standing-mark.ts'

/** A record with its label, and with its end if it had ended. */
export interface DisplayEntry<C extends CollectionName = CollectionName> {
  readonly entry: Entry<C>
  readonly label: string
  /** How and when it had ended, like "dissolved in 2019"; absent: it had not. */
  readonly ended?: string
}

/** Whether a source states something, or a record infers it. */
export type Basis = 'stated' | 'inferred'

export function displayEntry<E extends Entry>(
  atlas: Atlas,
  entry: E,
  language: Language,
  asOf?: PartialDate,
): Pick<DisplayEntry, 'label' | 'ended'> & { readonly entry: E } {
  const ended = endedMark(atlas, entry, language, asOf)
  return { entry, label: labelOf(atlas, entry, language), ...(ended === undefined ? {} : { ended }) }
}

/**
 * A label with a mark behind it, as it stands in a row of names.
 *
 * @param shown a record as the display values have it
 * @example
 * markedLabel({ label: 'ProMéxico', ended: 'dissolved in 2019' }) // 'ProMéxico (dissolved in 2019)'
 */
export function markedLabel(shown: Pick<DisplayEntry, 'label' | 'ended'>): string {
  checkObject('shown', shown, 'an entry as it is displayed', ['label'])
  const { label, ended } = shown
  return ended === undefined ? label : `${label} (${ended})`
}

const placeOf = ({ source, section, page, table, footnote }: ResolvedCitation): string =>
  [source, section, page, table, footnote?.number].join(' ')

export const distinctCitations = (citations: readonly ResolvedCitation[]): readonly ResolvedCitation[] => [
  ...new Map(citations.map((citation) => [placeOf(citation), citation])).values(),
]

export const citationsOfAll = (atlas: Atlas, entries: readonly Entry[]): readonly ResolvedCitation[] =>
  distinctCitations(entries.flatMap((entry) => citationsOf(atlas, entry)))

/** A mark behind what no source states, like " (inferred)"; nothing behind what one does. */
export const basisMark = (basis: Basis, language: Language): string =>
  basis === 'inferred' ? ` (${termLabel('ties', 'basis', basis, language)})` : ''

/** The rank of one among others. */
export interface DisplayRank {
  /** From 1. */
  readonly rank: number
  /** The rank with an equals sign where it is shared, like "2=". */
  readonly rankLabel: string
  /** How many have this rank: 1 where it is not shared. */
  readonly sharedBy: number
}

export function displayRanks(ranked: readonly { readonly rank: number }[]): readonly DisplayRank[] {
  const counts = new Map<number, number>()
  for (const { rank } of ranked) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  return ranked.map(({ rank }) => {
    const sharedBy = counts.get(rank) ?? 1
    return { rank, rankLabel: sharedBy > 1 ? `${rank}=` : String(rank), sharedBy }
  })
}
