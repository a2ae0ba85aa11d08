import type { Entry } from '../dataset/atlas.ts'
import { type BriefingContext, shortName } from './briefing-context.ts'
import { citationsCovering } from './citing.ts'
import type { Draft } from './draft.ts'
import { firstNamed, joinNames, joinTitles } from './listing.ts'
import type { OverflowKind } from './phrases.ts'
import { withLead } from './with-lead.ts'

const maxNames = 3

/** What is called by a title, which may have commas. */
const titled: ReadonlySet<OverflowKind> = new Set(['stories', 'opportunities', 'findings'])

/** A line that names the records of a kind that there was no room to tell of. */
export const overflowLine =
  (context: BriefingContext, kind: OverflowKind) =>
  (others: readonly Entry[]): Draft => {
    const names = firstNamed(others, maxNames).map((entry) => shortName(context, entry))
    const list = titled.has(kind) ? joinTitles : joinNames
    return {
      ...withLead(context.phrases.overflow[kind], ':', [list(names, maxNames, context.language, others.length)]),
      records: others,
      citations: citationsCovering(others.slice(0, maxNames + 1)),
    }
  }
