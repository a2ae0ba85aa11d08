/** The marked link in words, and what bears it out. @module */
import { descriptionOf, type Entry, type Language, labelOf, summaryOf } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import type { Branch } from './ego-network.ts'
import { evidenceLines, markedBranch, type ShownNetwork } from './selectors.ts'

/** Why a record says what it only concludes. */
const reason = ({ collection, record }: Entry, language: Language): string =>
  collection === 'ties' && record.because !== undefined ? record.because[language] : ''

function linkLine({ cache, state }: ScreenContext, { link, entry }: Branch, from: string): Line {
  const basis = link.evidence.basis === 'inferred' ? ` (${words.inferred[state.language]})` : ''
  return [
    { text: from },
    { text: ` → ${link.label[state.language]}${basis} → `, tone: 'label' },
    { text: labelOf(cache.atlas, entry, state.language) },
  ]
}

/** Which record says so, and if it only concludes it, from what. */
function statedLine({ cache, state: { language } }: ScreenContext, { link }: Branch): Line {
  const { entry } = link.evidence
  const why = reason(entry, language)
  const kind = descriptionOf(entry.collection).label.one[language]
  const said = why === '' ? `${kind}: ${labelOf(cache.atlas, entry, language)}` : why
  return lineOf(`${words.statedBy[language]} ${said}`, 'muted')
}

/** The lines below the drawing. */
export function markedEvidence(context: ScreenContext, shown: ShownNetwork, height: number): readonly Line[] {
  const { cache, state } = context
  const { centre, groups } = shown.rings
  const count = evidenceLines(height)
  const branch = markedBranch(shown)
  if (branch === undefined) {
    const gist = summaryOf(cache.atlas, centre, state.language)
    const nobody = groups.length === 0 ? words.noLinks[state.language] : ''
    return [lineOf(shown.marked === undefined ? gist || nobody : ''), lineOf(nobody, 'muted')].slice(0, count)
  }
  const inner = shown.rings.groups.flatMap(({ branches }) => branches).find((one) => one.further.includes(branch))
  const from = labelOf(cache.atlas, inner === undefined ? centre : inner.entry, state.language)
  return [linkLine(context, branch, from), statedLine(context, branch)].slice(0, count)
}
