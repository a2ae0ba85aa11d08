/** Numbers citations in the order in which statements first name them. @module */

import { formatCitation, resolveCitation } from '../format/citation.ts'
import type { Citation } from '../model/citation.ts'
import type { Writing } from './briefing-context.ts'
import type { BriefingCitation, BriefingStatement } from './briefing-value.ts'
import { citationKey } from './citing.ts'
import type { Draft } from './draft.ts'

function citationNumbered({ atlas, language }: Writing, citation: Citation, number: number): BriefingCitation {
  const resolved = resolveCitation(atlas, citation)
  const words = formatCitation(resolved, language)
  const title = resolved.title[language]
  const { section, page, table, footnote } = citation
  return {
    number,
    source: citation.source,
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(footnote === undefined ? {} : { footnote }),
    // The atlas's main source is not named where its pages are.
    text: words.startsWith(title) ? words : `${title}, ${words}`,
    ...(resolved.url === undefined ? {} : { url: resolved.url }),
  }
}

/** Something that turns drafts into statements, and knows in the end which citations they had. */
export interface Numbering {
  readonly statementOf: (draft: Draft) => BriefingStatement
  readonly citations: () => readonly BriefingCitation[]
}

/** Begins to number citations, from 1. */
export function numbering(writing: Writing): Numbering {
  const numbered = new Map<string, BriefingCitation>()
  const numberOf = (citation: Citation): number => {
    const key = citationKey(citation)
    const known = numbered.get(key)
    if (known !== undefined) return known.number
    const made = citationNumbered(writing, citation, numbered.size + 1)
    numbered.set(key, made)
    return made.number
  }
  return {
    statementOf: ({ text, lead, records, citations, inferred }) => ({
      text,
      ...(lead === undefined ? {} : { lead }),
      records: [...new Set(records.map(({ record }) => record.id))],
      citations: [...new Set(citations.map(numberOf))].sort((a, b) => a - b),
      ...(inferred === true ? { inferred } : {}),
    }),
    citations: () => [...numbered.values()],
  }
}
