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
              /** How many they are, where not all are named. */
              total: optional(whole),
              /** Numbers of the citations. */
              citations: list(whole),
              /** How many other citations bear it out, where it rests on more than it names. */
              furtherCitations: optional(whole),
              lead: optional(string()),
              inferred: optional(z.literal(true)),
              /** Only other sources than the main source of the dataset say so. */
              beyondMainSource: optional(z.literal(true)),
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
