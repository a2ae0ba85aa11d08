/** Success stories: partners, context, objective, policy support, results. @module */
import * as z from 'zod'
import { actorCollections } from './collection-name.ts'
import { field } from './field.ts'
import { ref, refs } from './id.ts'
import { recordShape, summary, title } from './record.ts'
import { localized, maxLength, partialDate, textLine } from './text.ts'

const mentions = () =>
  z.array(
    field(ref(), {
      label: { en: 'concerns', es: 'concierne' },
      inverse: { en: 'in the story', es: 'en la historia' },
    }),
  )

export const storySchema = z.strictObject({
  ...recordShape('stories'),
  title: title(),
  summary: summary(),
  parties: field(
    z
      .array(
        z.strictObject({
          actor: field(ref(...actorCollections), {
            label: { en: 'parties', es: 'partes' },
            inverse: { en: 'stories', es: 'historias' },
            query: 'party',
            facet: true,
            column: true,
          }),
          context: localized(),
        }),
      )
      .min(2),
    { label: { en: 'parties', es: 'partes' } },
  ),
  sectors: refs(
    ['sectors'],
    {
      label: { en: 'sectors', es: 'sectores' },
      inverse: { en: 'stories in the sector', es: 'historias del sector' },
      query: 'sector',
      facet: true,
      column: true,
    },
    1,
  ),
  cooperation: field(localized(), { label: { en: 'type of cooperation', es: 'tipo de cooperación' }, search: 1 }),
  activities: field(z.array(field(localized(), { search: 1 })).min(1), {
    label: { en: 'activities', es: 'actividades' },
  }),
  objectives: field(z.array(field(localized(), { search: 1 })).min(1), {
    label: { en: 'objectives', es: 'objetivos' },
  }),
  policySupport: field(
    z.array(z.strictObject({ text: field(localized(), { search: 1 }), mentions: mentions().optional() })).min(1),
    { label: { en: 'policy support', es: 'apoyo de las políticas' } },
  ),
  results: field(
    z
      .array(
        z.strictObject({
          date: field(partialDate(), { label: { en: 'results', es: 'resultados' }, query: 'result' }).optional(),
          text: field(localized(), { search: 1 }),
          mentions: mentions().optional(),
        }),
      )
      .min(1),
    { label: { en: 'results', es: 'resultados' } },
  ),
  /** The person to contact: name and role only. */
  contact: field(
    z.strictObject({
      name: textLine(maxLength.name),
      role: localized(),
      organization: field(ref(...actorCollections), {
        label: { en: 'contact', es: 'contacto' },
        inverse: { en: 'contact for', es: 'contacto de' },
      }).optional(),
    }),
    { label: { en: 'contact', es: 'contacto' } },
  ).optional(),
})
