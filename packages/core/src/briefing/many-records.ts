/** Records of which an atlas can have very many: by their numbers, so that those alone are read that are named. @module */
import { activePartnerships } from '../analysis/as-of.ts'
import { type Entry, entryOf } from '../dataset/atlas.ts'
import { entriesAt } from '../dataset/numbered-records.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { joinNumbers } from '../util/join-numbers.ts'
import { itemAt } from '../util/lazy-list.ts'
import { type BriefingContext, shortName } from './briefing-context.ts'
import { citationsCovering } from './citations.ts'
import type { Block, Draft } from './draft.ts'
import { withLead } from './sentence.ts'
import { maxNames, nameList, overflowLead } from './word-budget.ts'

type Many = 'events' | 'partnerships'

interface ManyRecords<C extends Many> {
  readonly limit: number
  readonly toDraft: (entry: Entry<C>) => Draft
}

/** Whether the record with a number, which had started, had ended. An event does not end. */
function isOver({ atlas, asOf }: BriefingContext, kind: Many): (number: number) => boolean {
  if (kind === 'events') return () => false
  const first = recordIndex(atlas.records).firstOf(kind)
  const active = activePartnerships(atlas, asOf)
  return (number) => active[number - first] !== 1
}

/**
 * The first of some records as a draft each; a last line names the others.
 *
 * @param numbers of the records, the most important first
 */
export function manyRecordsBlock<C extends Many>(
  context: BriefingContext,
  kind: C,
  numbers: Uint32Array,
  { limit, toDraft }: ManyRecords<C>,
): Block {
  const { atlas, phrases } = context
  const first = recordIndex(atlas.records).firstOf(kind)
  const entryAt = (number: number) => entryOf(kind, itemAt(atlas.records[kind], number - first))
  const overflow = (others: Uint32Array, isAll: boolean): Draft => {
    const hasEnded = isOver(context, kind)
    const named = others.filter((number) => !hasEnded(number))
    const shown = entriesAt(atlas, named.subarray(0, maxNames + 1))
    const ended = others.filter(hasEnded).subarray(0, maxNames + 1)
    const names = shown.map((entry) => shortName(context, entry))
    return {
      ...(named.length === 0
        ? { text: '' }
        : withLead(overflowLead(phrases, kind, isAll), ':', [nameList(context, kind, names, named.length)])),
      records: shown,
      counted: joinNumbers(named.subarray(shown.length), ended),
      citations: citationsCovering(shown),
      over: entriesAt(atlas, ended),
    }
  }
  return {
    kind: 'items',
    drafts: Array.from(numbers, (number) => () => toDraft(entryAt(number))),
    limit,
    overflowFrom: (position) => overflow(numbers.subarray(position), position === 0),
  }
}
