/** Where sources contradict themselves or each other, miscount, misspell or have been overtaken. @module */
import * as z from 'zod'
import { citation } from './citation.ts'
import { field } from './field.ts'
import { refs } from './id.ts'
import { kind, recordShape, summary, title } from './record.ts'
import { localized } from './text.ts'

export const findingSchema = z.strictObject({
  ...recordShape('findings'),
  title: title(),
  summary: summary(),
  kind: kind({
    contradiction: { en: 'contradiction', es: 'contradicción' },
    miscount: { en: 'miscount', es: 'recuento erróneo' },
    misspelling: { en: 'misspelling', es: 'error ortográfico' },
    inference: { en: 'inference', es: 'inferencia' },
    omission: { en: 'omission', es: 'omisión' },
    ambiguity: { en: 'ambiguity', es: 'ambigüedad' },
    overtaken: { en: 'overtaken by events', es: 'superado por los hechos' },
  }),
  about: refs(
    [],
    {
      label: { en: 'about', es: 'sobre' },
      inverse: { en: 'findings', es: 'hallazgos' },
      query: 'about',
      facet: true,
      column: true,
    },
    1,
  ),
  /** What each side says, with where it says it. */
  claims: field(z.array(z.strictObject({ text: localized(), citations: z.array(citation()).min(1) })).min(1), {
    label: { en: 'claims', es: 'afirmaciones' },
  }),
  /** For a miscount: the number claimed and the number listed. */
  count: field(
    z.strictObject({
      claimed: field(z.number(), { label: { en: 'claimed', es: 'afirmado' } }),
      listed: field(z.number(), { label: { en: 'listed', es: 'enumerado' } }),
    }),
    { label: { en: 'count', es: 'recuento' } },
  ).optional(),
  /** What the atlas does about it. */
  resolution: field(localized(), { label: { en: 'resolution', es: 'resolución' }, search: 1 }),
})

export type { Finding } from './generated/records.ts'
