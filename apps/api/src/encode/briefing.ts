/** A briefing as JSON. @module */
import { languages } from '@puente/core'
import { type Briefing, briefingSectionKeys } from '@puente/core/briefing'
import { type Encoding, linkById } from './link.ts'
import type { InferShape, Shapes } from './shapes.ts'

/** The shape of a briefing. */
export const briefingShape = ({ z, component, list, object, string, optional, whole, link, links }: Shapes) =>
  component(
    'Briefing',
    object({
      title: string(),
      asOf: string(),
      language: z.enum(languages),
      /** Subject; without records: the whole atlas. */
      subject: object({ kind: z.enum(['sector', 'cluster', 'place', 'pair', 'atlas']), records: links }),
      sections: list(
        object({
          key: z.enum(briefingSectionKeys),
          heading: string(),
          statements: list(
            object({
              text: string(),
              /** The records that support it. */
              records: links,
              /** Numbers of the citations. */
              citations: list(whole),
              lead: optional(string()),
              inferred: optional(z.literal(true)),
            }),
          ),
        }),
      ),
      citations: list(
        object({
          number: whole,
          source: link,
          text: string(),
          section: optional(string()),
          page: optional(whole),
          table: optional(whole),
          footnote: optional(whole),
          url: optional(string()),
        }),
      ),
    }),
  )

/** A briefing. */
export type BriefingBody = InferShape<typeof briefingShape>

function subjectIds(subject: Briefing['subject']): readonly string[] {
  switch (subject.kind) {
    case 'atlas':
      return []
    case 'pair':
      return subject.ids
    case 'sector':
    case 'cluster':
    case 'place':
      return [subject.id]
    default:
      return subject satisfies never
  }
}

/** A briefing with links to the records behind it. */
export function briefingBody(encoding: Encoding, briefing: Briefing): BriefingBody {
  const link = (id: string) => linkById(encoding, id)
  const { title, asOf, language, subject, sections, citations } = briefing
  return {
    title,
    asOf,
    language,
    subject: { kind: subject.kind, records: subjectIds(subject).map(link) },
    sections: sections.map(({ statements, ...section }) => ({
      ...section,
      statements: statements.map((statement) => ({ ...statement, records: statement.records.map(link) })),
    })),
    citations: citations.map((citation) => ({ ...citation, source: link(citation.source) })),
  }
}
