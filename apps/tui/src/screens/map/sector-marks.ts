/** By which sign and in which colour a sector is told from the others, also where there is no colour. @module */
import type { Charset } from '../../text/charset.ts'
import type { Tone } from '../../theme.ts'

/** How something is drawn. */
export interface Mark {
  readonly sign: string
  readonly tone?: Tone
}

const tones = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const satisfies readonly Tone[]

/** Signs that differ in shape, as the colours may not be seen. */
const signs: Readonly<Record<Charset, readonly string[]>> = {
  unicode: ['▲', '■', '◆', '●', '★', '▼'],
  ascii: ['A', 'B', 'C', 'D', 'E', 'F'],
}

const several = { unicode: '◎', ascii: '@' } as const satisfies Record<Charset, string>
const none = { unicode: '○', ascii: 'o' } as const satisfies Record<Charset, string>

/** The mark of the sector at a position; of those beyond the signs that there are, that of several. */
export function sectorMark(position: number, charset: Charset): Mark {
  const sign = signs[charset][position]
  const tone = tones[position]
  return sign === undefined || tone === undefined ? { sign: several[charset] } : { sign, tone }
}

/** The mark of actors who are in some sectors: that of the one, of several, or of none. */
export function marksOfSectors<S>(sectors: readonly S[], all: readonly S[], charset: Charset): Mark {
  const [first, ...others] = sectors
  if (first === undefined) return { sign: none[charset] }
  return others.length > 0 ? { sign: several[charset] } : sectorMark(all.indexOf(first), charset)
}
