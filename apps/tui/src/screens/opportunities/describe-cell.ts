import { type Language, labelOfId, type MatrixCell } from '@puente/core'
import type { RenderContext } from '../../views/render-context.ts'
import { formatPoints, words as shared } from '../../words.ts'
import { type Heat, tieCount } from './heat.ts'
import { opportunityWords as words } from './opportunity-words.ts'

/** What a cell is called: its sector and its place. */
export const cellTitle = ({ atlas, language }: Pick<RenderContext, 'atlas' | 'language'>, cell: MatrixCell): string =>
  `${labelOfId(atlas, cell.sector, language)} × ${labelOfId(atlas, cell.place, language)}`

/** How many ties there are, and how many of them no source states. */
function tiesInWords(cell: MatrixCell, language: Language): string {
  const count = tieCount(cell)
  if (count === 0) return words.noTie[language]
  const said = `${count} ${words[count === 1 ? 'tie' : 'ties'][language]}`
  const { length } = cell.ties.inferred
  const inferred = words[length === 1 ? 'inferredTie' : 'inferredTies'][language]
  return length === 0 ? said : `${said} (${length} ${inferred})`
}

/** Whether a cell is a white spot, and if not why not. */
function spotInWords(heat: Heat, cell: MatrixCell, language: Language): string {
  const spot = heat.spotAt(cell)
  if (spot !== undefined)
    return `${words.whiteSpot[language]}, ${shared.score[language]} ${formatPoints(spot.score, language)}`
  if (cell.actors.here.length === 0) return words.nobodyHere[language]
  if (cell.actors.across.length === 0) return words.nobodyAcross[language]
  return words.noWhiteSpot[language]
}

const actors = (count: number, language: Language): string =>
  `${count} ${words[count === 1 ? 'actor' : 'manyActors'][language]}`

/** A cell in one line: who is on both sides, what ties them, and whether it is a white spot. */
export function cellInBrief(heat: Heat, cell: MatrixCell, language: Language): string {
  return [
    `${actors(cell.actors.here.length, language)} ${words.here[language]}, ${cell.actors.across.length} ${words.across[language]}`,
    tiesInWords(cell, language),
    spotInWords(heat, cell, language),
  ].join(' · ')
}
