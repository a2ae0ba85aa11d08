/** Missions, matchmaking events, visits, summits: who met, where, when, on what. @module */
import * as z from 'zod'
import { field, vocabulary } from './field.ts'
import { ref, refs } from './id.ts'
import { kind, names, recordShape, summary } from './record.ts'
import { localized, partialDate } from './text.ts'

export const eventSchema = z.strictObject({
  ...recordShape('events'),
  names: names(),
  summary: summary(),
  kind: kind({
    mission: { en: 'business mission', es: 'misión empresarial' },
    visit: { en: 'visit', es: 'visita' },
    matchmaking: { en: 'matchmaking event', es: 'encuentro de negocios' },
    fair: { en: 'trade fair', es: 'feria' },
    summit: { en: 'summit or congress', es: 'cumbre o congreso' },
    committee: { en: 'committee meeting', es: 'reunión de comité' },
    'policy-discussion': { en: 'policy discussion', es: 'debate sobre políticas' },
    presentation: { en: 'presentation', es: 'presentación' },
    ceremony: { en: 'ceremony or opening', es: 'ceremonia o inauguración' },
    disaster: { en: 'natural disaster', es: 'desastre natural' },
  }),
  start: field(partialDate(), { label: { en: 'date', es: 'fecha' }, query: 'date', column: true }).optional(),
  end: field(partialDate(), { label: { en: 'until', es: 'hasta' }, query: 'end' }).optional(),
  recurrence: field(
    vocabulary({
      yearly: { en: 'yearly', es: 'anual' },
      'every-two-years': { en: 'every two years', es: 'cada dos años' },
    }),
    { label: { en: 'recurrence', es: 'periodicidad' }, query: 'recurrence' },
  ).optional(),
  place: field(ref('places'), {
    label: { en: 'place', es: 'lugar' },
    inverse: { en: 'events here', es: 'eventos aquí' },
    query: 'place',
    facet: true,
    column: true,
  }).optional(),
  organisers: refs(['clusters', 'organizations', 'partnerships'], {
    label: { en: 'organisers', es: 'organizadores' },
    inverse: { en: 'organised', es: 'organizó' },
    query: 'organiser',
    facet: true,
  }).optional(),
  participants: field(
    z.array(
      z.strictObject({
        who: field(ref('clusters', 'organizations', 'partnerships', 'places'), {
          label: { en: 'participants', es: 'participantes' },
          inverse: { en: 'took part in', es: 'participó en' },
          query: 'participant',
          facet: true,
        }),
        role: vocabulary({
          delegate: { en: 'delegation', es: 'delegación' },
          host: { en: 'host or visited', es: 'anfitrión o visitado' },
          speaker: { en: 'speaker', es: 'ponente' },
          supporter: { en: 'support', es: 'apoyo' },
          attendee: { en: 'attendee', es: 'asistente' },
        }),
      }),
    ),
    { label: { en: 'participants', es: 'participantes' } },
  ).optional(),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'events in the sector', es: 'eventos del sector' },
    query: 'sector',
    facet: true,
  }).optional(),
  topics: field(z.array(field(localized(), { search: 1 })), { label: { en: 'topics', es: 'temas' } }).optional(),
  /** The larger event or series in whose frame it took place. */
  partOf: field(ref('events'), {
    label: { en: 'in the frame of', es: 'en el marco de' },
    inverse: { en: 'comprises', es: 'comprende' },
    query: 'partOf',
  }).optional(),
  /** The instruments that carried or framed it. */
  instruments: refs(['instruments'], {
    label: { en: 'under', es: 'en virtud de' },
    inverse: { en: 'events under it', es: 'eventos en su marco' },
    query: 'instrument',
  }).optional(),
})

export type { Event } from './generated/records.ts'
