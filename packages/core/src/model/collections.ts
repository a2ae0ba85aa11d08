/** The one list of collections: schema and names. Everything else is derived from it. @module */
import type * as z from 'zod'
import { clusterSchema, organizationSchema } from './actor.ts'
import { awardSchema } from './award.ts'
import type { CollectionName } from './collection-name.ts'
import { eventSchema } from './event.ts'
import { figureSchema } from './figure.ts'
import { findingSchema } from './finding.ts'
import { instrumentSchema } from './instrument.ts'
import type { Localized, PluralForms } from './language.ts'
import { opportunitySchema } from './opportunity.ts'
import { partnershipSchema } from './partnership.ts'
import { placeSchema } from './place.ts'
import { sectorSchema } from './sector.ts'
import { sourceSchema } from './source.ts'
import { storySchema } from './story.ts'
import { tieSchema } from './tie.ts'

/** A collection: the schema of its records, and what it and one of its records are called. */
export interface CollectionSource {
  readonly schema: z.ZodObject
  readonly label: PluralForms
  readonly description: Localized
}

/** Every collection's schema and names. */
export const collectionSources = {
  clusters: {
    schema: clusterSchema,
    label: { one: { en: 'cluster', es: 'clúster' }, many: { en: 'clusters', es: 'clústeres' } },
    description: {
      en: 'Cluster organisations, and bodies that the sources call clusters',
      es: 'Organizaciones clúster y organismos a los que las fuentes llaman clústeres',
    },
  },
  organizations: {
    schema: organizationSchema,
    label: { one: { en: 'organisation', es: 'organización' }, many: { en: 'organisations', es: 'organizaciones' } },
    description: {
      en: 'Companies, universities, agencies, ministries and support networks',
      es: 'Empresas, universidades, organismos, ministerios y redes de apoyo',
    },
  },
  sectors: {
    schema: sectorSchema,
    label: { one: { en: 'sector', es: 'sector' }, many: { en: 'sectors', es: 'sectores' } },
    description: {
      en: 'Focus sectors, their subsectors, priority industries and technology fields',
      es: 'Sectores prioritarios, sus subsectores, industrias prioritarias y campos tecnológicos',
    },
  },
  places: {
    schema: placeSchema,
    label: { one: { en: 'place', es: 'lugar' }, many: { en: 'places', es: 'lugares' } },
    description: {
      en: 'Countries, states and regions, cities',
      es: 'Países, estados y regiones, ciudades',
    },
  },
  partnerships: {
    schema: partnershipSchema,
    label: { one: { en: 'partnership', es: 'asociación' }, many: { en: 'partnerships', es: 'asociaciones' } },
    description: {
      en: 'Cluster partnerships, networks and joint projects',
      es: 'Asociaciones y redes de clústeres y proyectos conjuntos',
    },
  },
  instruments: {
    schema: instrumentSchema,
    label: { one: { en: 'instrument', es: 'instrumento' }, many: { en: 'instruments', es: 'instrumentos' } },
    description: {
      en: 'Policy instruments: treaties, memoranda, programmes, laws, incentives, funds, label schemes',
      es: 'Instrumentos de política: tratados, memorandos, programas, leyes, incentivos, fondos, sistemas de sellos',
    },
  },
  events: {
    schema: eventSchema,
    label: { one: { en: 'event', es: 'evento' }, many: { en: 'events', es: 'eventos' } },
    description: {
      en: 'Missions, matchmaking events, visits and summits, with who came and what was counted',
      es: 'Misiones, encuentros de negocios, visitas y cumbres, con quién acudió y qué se contó',
    },
  },
  ties: {
    schema: tieSchema,
    label: { one: { en: 'tie', es: 'vínculo' }, many: { en: 'ties', es: 'vínculos' } },
    description: {
      en: 'Who cooperates with whom, how, since when, on what evidence',
      es: 'Quién coopera con quién, cómo, desde cuándo, con qué evidencia',
    },
  },
  awards: {
    schema: awardSchema,
    label: { one: { en: 'label', es: 'sello' }, many: { en: 'labels', es: 'sellos' } },
    description: {
      en: 'Labels: who holds which level, until when if known',
      es: 'Sellos: quién tiene qué nivel y hasta cuándo, si se sabe',
    },
  },
  stories: {
    schema: storySchema,
    label: { one: { en: 'story', es: 'historia' }, many: { en: 'stories', es: 'historias' } },
    description: {
      en: 'Success stories: partners, context, objective, policy support, results',
      es: 'Casos de éxito: socios, contexto, objetivo, apoyo de las políticas, resultados',
    },
  },
  opportunities: {
    schema: opportunitySchema,
    label: { one: { en: 'opportunity', es: 'oportunidad' }, many: { en: 'opportunities', es: 'oportunidades' } },
    description: {
      en: 'What could be done next, by sector',
      es: 'Qué podría hacerse a continuación, por sector',
    },
  },
  figures: {
    schema: figureSchema,
    label: { one: { en: 'figure', es: 'cifra' }, many: { en: 'figures', es: 'cifras' } },
    description: {
      en: 'Numbers that the sources give: what they count or measure, of whom, and when',
      es: 'Números que dan las fuentes: qué cuentan o miden, de quién y cuándo',
    },
  },
  sources: {
    schema: sourceSchema,
    label: { one: { en: 'source', es: 'fuente' }, many: { en: 'sources', es: 'fuentes' } },
    description: {
      en: 'The main source, its footnotes, and other public pages',
      es: 'La fuente principal, sus notas al pie y otras páginas públicas',
    },
  },
  findings: {
    schema: findingSchema,
    label: { one: { en: 'finding', es: 'hallazgo' }, many: { en: 'findings', es: 'hallazgos' } },
    description: {
      en: 'Where the sources contradict themselves or each other, miscount, misspell or have been overtaken',
      es: 'Contradicciones, recuentos erróneos y erratas de las fuentes, y lo que los hechos han superado',
    },
  },
} as const satisfies Record<CollectionName, CollectionSource>

export type { Records } from './generated/records.ts'
