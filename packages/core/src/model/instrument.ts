/** Policy instruments: treaties, MoUs, programmes, laws, incentives, funds, label schemes. @module */
import * as z from 'zod'
import { field, vocabulary } from './field.ts'
import { ref, refs } from './id.ts'
import { milestones } from './milestone.ts'
import { kind, names, recordShape, summary, website } from './record.ts'
import { localized } from './text.ts'

export const instrumentSchema = z.strictObject({
  ...recordShape('instruments'),
  names: names(),
  summary: summary(),
  kind: kind({
    treaty: { en: 'treaty or agreement', es: 'tratado o acuerdo' },
    mou: { en: 'memorandum of understanding', es: 'memorando de entendimiento' },
    programme: { en: 'programme', es: 'programa' },
    policy: { en: 'policy or strategy', es: 'política o estrategia' },
    law: { en: 'law', es: 'ley' },
    'tax-incentive': { en: 'tax incentive', es: 'incentivo fiscal' },
    fund: { en: 'fund or loan', es: 'fondo o préstamo' },
    'label-scheme': { en: 'label scheme', es: 'sistema de sellos' },
    initiative: { en: 'joint initiative', es: 'iniciativa conjunta' },
    standard: { en: 'standard or certification', es: 'norma o certificación' },
  }),
  /** Who governs it: both sides together, one country, its states or regions, the Union. */
  level: field(
    vocabulary({
      bilateral: { en: 'bilateral', es: 'bilateral' },
      union: { en: 'union of countries', es: 'unión de países' },
      national: { en: 'national (federal)', es: 'nacional (federal)' },
      state: { en: 'state or region', es: 'estatal o regional' },
      organisations: { en: 'between organisations', es: 'entre organizaciones' },
      international: { en: 'international', es: 'internacional' },
    }),
    { label: { en: 'level', es: 'nivel' }, query: 'level', facet: true, column: true },
  ),
  parties: refs(['clusters', 'organizations', 'partnerships', 'places'], {
    label: { en: 'parties', es: 'partes' },
    inverse: { en: 'party to', es: 'parte en' },
    query: 'party',
    facet: true,
  }).optional(),
  /** Where it applies or is carried out, if that is narrower than its parties. */
  places: refs(['places'], {
    label: { en: 'places', es: 'lugares' },
    inverse: { en: 'instruments here', es: 'instrumentos aquí' },
    query: 'place',
    facet: true,
  }).optional(),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'instruments for the sector', es: 'instrumentos para el sector' },
    query: 'sector',
    facet: true,
  }).optional(),
  partOf: field(ref('instruments'), {
    label: { en: 'part of', es: 'parte de' },
    inverse: { en: 'comprises', es: 'comprende' },
    query: 'partOf',
  }).optional(),
  milestones: milestones(),
  /** What it aims at, provides for or is expected to do. */
  provisions: field(
    z
      .array(
        z.strictObject({
          kind: vocabulary({
            aim: { en: 'aim', es: 'objetivo' },
            provision: { en: 'provision', es: 'disposición' },
            expected: { en: 'expected effect', es: 'efecto esperado' },
            commitment: { en: 'commitment', es: 'compromiso' },
          }),
          text: field(localized(), { search: 1 }),
        }),
      )
      .min(1),
    { label: { en: 'provisions', es: 'disposiciones' } },
  ).optional(),
  website: website().optional(),
})

export type { Instrument } from './generated/records.ts'
