/** Partnerships and networks of clusters. @module */
import * as z from 'zod'
import { actorCollections } from './collection-name.ts'
import { field, vocabulary } from './field.ts'
import { ref, refs } from './id.ts'
import { milestones } from './milestone.ts'
import { kind, names, recordShape, summary, website } from './record.ts'
import { partialDate } from './text.ts'

export const partnershipSchema = z.strictObject({
  ...recordShape('partnerships'),
  names: names(),
  summary: summary().optional(),
  kind: kind({
    'escp-4i': {
      en: 'ESCP-4i: partnership going international',
      es: 'ESCP-4i: asociación para la internacionalización',
    },
    'escp-s3': {
      en: 'ESCP-S3: partnership for smart specialisation',
      es: 'ESCP-S3: asociación para la especialización inteligente',
    },
    network: { en: 'cluster network', es: 'red de clústeres' },
    project: { en: 'project', es: 'proyecto' },
  }),
  /** Which call of the programme funded it, from 1. */
  generation: field(z.int().min(1).max(9), {
    label: { en: 'generation', es: 'generación' },
    query: 'generation',
    facet: true,
    column: true,
  }).optional(),
  start: field(partialDate(), { label: { en: 'from', es: 'desde' }, query: 'start' }).optional(),
  end: field(partialDate(), { label: { en: 'until', es: 'hasta' }, query: 'end' }).optional(),
  members: field(
    z.array(
      z.strictObject({
        actor: field(ref(...actorCollections), {
          label: { en: 'members', es: 'miembros' },
          inverse: { en: 'member of the partnership', es: 'miembro de la asociación' },
          query: 'member',
          facet: true,
        }),
        role: vocabulary({
          coordinator: { en: 'coordinator', es: 'coordinador' },
          member: { en: 'member', es: 'miembro' },
        }),
      }),
    ),
    { label: { en: 'members', es: 'miembros' } },
  ).optional(),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'partnerships in the sector', es: 'asociaciones del sector' },
    query: 'sector',
    facet: true,
    column: true,
  }).optional(),
  targets: refs(['places'], {
    label: { en: 'target countries', es: 'países objetivo' },
    inverse: { en: 'targeted by partnerships', es: 'objetivo de asociaciones' },
    query: 'target',
    facet: true,
    column: true,
  }).optional(),
  instrument: field(ref('instruments'), {
    label: { en: 'funded under', es: 'financiada por' },
    inverse: { en: 'partnerships funded', es: 'asociaciones financiadas' },
    query: 'instrument',
  }).optional(),
  milestones: milestones(),
  website: website().optional(),
})

export type { Partnership } from './generated/records.ts'
