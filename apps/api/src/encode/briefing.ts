import { languages } from '@puente/core'
import { briefingSectionKeys } from '@puente/core/briefing'
import type { Shapes } from './shapes.ts'

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
          /** When the source was read and how much of it, in words. */
          reading: optional(string()),
        }),
      ),
    }),
  )
