/** Numbers: subject, measure, value, qualifier, unit, period. @module */
import * as z from 'zod'
import { collectionNames } from './collection-name.ts'
import { field, vocabulary } from './field.ts'
import { ref, refs } from './id.ts'
import { recordShape } from './record.ts'
import { localized, partialDate, textLine } from './text.ts'

const unit = () =>
  vocabulary({
    percent: { en: '%', es: '%' },
    rank: { en: 'rank', es: 'puesto' },
    euro: { en: 'EUR', es: 'EUR' },
    'us-dollar': { en: 'USD', es: 'USD' },
    peso: { en: 'MXN', es: 'MXN' },
    'square-metre': { en: 'm²', es: 'm²' },
    'megawatt-peak': { en: 'MWp', es: 'MWp' },
    year: { one: { en: 'year', es: 'año' }, many: { en: 'years', es: 'años' } },
    factor: { one: { en: 'time', es: 'vez' }, many: { en: 'times', es: 'veces' } },
    cluster: { one: { en: 'cluster', es: 'clúster' }, many: { en: 'clusters', es: 'clústeres' } },
    sme: { one: { en: 'SME', es: 'pyme' }, many: { en: 'SMEs', es: 'pymes' } },
    company: { one: { en: 'company', es: 'empresa' }, many: { en: 'companies', es: 'empresas' } },
    organization: {
      one: { en: 'organisation', es: 'organización' },
      many: { en: 'organisations', es: 'organizaciones' },
    },
    partnership: { one: { en: 'partnership', es: 'asociación' }, many: { en: 'partnerships', es: 'asociaciones' } },
    country: { one: { en: 'country', es: 'país' }, many: { en: 'countries', es: 'países' } },
    state: { one: { en: 'state', es: 'estado' }, many: { en: 'states', es: 'estados' } },
    meeting: { one: { en: 'meeting', es: 'reunión' }, many: { en: 'meetings', es: 'reuniones' } },
    event: { one: { en: 'event', es: 'evento' }, many: { en: 'events', es: 'eventos' } },
    sector: { one: { en: 'sector', es: 'sector' }, many: { en: 'sectors', es: 'sectores' } },
    industry: { one: { en: 'industry', es: 'industria' }, many: { en: 'industries', es: 'industrias' } },
    member: { one: { en: 'member', es: 'miembro' }, many: { en: 'members', es: 'miembros' } },
    employee: { one: { en: 'employee', es: 'empleado' }, many: { en: 'employees', es: 'empleados' } },
    site: { one: { en: 'site', es: 'sitio' }, many: { en: 'sites', es: 'sitios' } },
    plant: { one: { en: 'plant', es: 'planta' }, many: { en: 'plants', es: 'plantas' } },
    automaker: {
      one: { en: 'automaker', es: 'fabricante de automóviles' },
      many: { en: 'automakers', es: 'fabricantes de automóviles' },
    },
    label: { one: { en: 'label', es: 'sello' }, many: { en: 'labels', es: 'sellos' } },
    'contact-point': {
      one: { en: 'contact point', es: 'punto de contacto' },
      many: { en: 'contact points', es: 'puntos de contacto' },
    },
    partner: {
      one: { en: 'strategic partner', es: 'socio estratégico' },
      many: { en: 'strategic partners', es: 'socios estratégicos' },
    },
    room: { one: { en: 'room', es: 'sala' }, many: { en: 'rooms', es: 'salas' } },
    aircraft: { one: { en: 'aircraft', es: 'aeronave' }, many: { en: 'aircraft', es: 'aeronaves' } },
    teacher: { one: { en: 'teacher', es: 'docente' }, many: { en: 'teachers', es: 'docentes' } },
    agreement: { one: { en: 'agreement', es: 'acuerdo' }, many: { en: 'agreements', es: 'acuerdos' } },
    cooperation: {
      one: { en: 'cooperation case', es: 'caso de cooperación' },
      many: { en: 'cooperation cases', es: 'casos de cooperación' },
    },
    project: { one: { en: 'project', es: 'proyecto' }, many: { en: 'projects', es: 'proyectos' } },
    story: { one: { en: 'success story', es: 'caso de éxito' }, many: { en: 'success stories', es: 'casos de éxito' } },
    footnote: { one: { en: 'footnote', es: 'nota al pie' }, many: { en: 'footnotes', es: 'notas al pie' } },
  })

export const figureSchema = z.strictObject({
  ...recordShape('figures'),
  subject: field(ref(), {
    label: { en: 'subject', es: 'sujeto' },
    inverse: { en: 'figures', es: 'cifras' },
    query: 'subject',
    facet: true,
    column: true,
  }),
  measure: field(localized(), { label: { en: 'measure', es: 'medida' }, query: 'measure', search: 3, column: true }),
  value: field(z.number(), { label: { en: 'value', es: 'valor' }, query: 'value', column: true }),
  qualifier: field(
    vocabulary({
      exactly: { en: 'exactly', es: 'exactamente' },
      approximately: { en: 'approximately', es: 'aproximadamente' },
      'more-than': { en: 'more than', es: 'más de' },
      'at-least': { en: 'at least', es: 'al menos' },
      'less-than': { en: 'less than', es: 'menos de' },
      'at-most': { en: 'at most', es: 'como máximo' },
    }),
    { label: { en: 'qualifier', es: 'matiz' }, query: 'qualifier' },
  ).optional(),
  unit: field(unit(), { label: { en: 'unit', es: 'unidad' }, query: 'unit', facet: true, column: true }),
  /** When it held; a forecast or an aim says so in its status. */
  period: field(
    z.strictObject({
      start: field(partialDate(), { label: { en: 'period', es: 'periodo' }, query: 'date', column: true }).optional(),
      end: partialDate().optional(),
    }),
    { label: { en: 'period', es: 'periodo' } },
  ).optional(),
  status: field(
    vocabulary({
      observed: { en: 'observed', es: 'observado' },
      forecast: { en: 'forecast', es: 'previsto' },
      target: { en: 'aim', es: 'objetivo' },
    }),
    { label: { en: 'status', es: 'estado' }, query: 'status', facet: true },
  ),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'figures of the sector', es: 'cifras del sector' },
    query: 'sector',
    facet: true,
  }).optional(),
  /** The other records that the number is about. */
  about: refs([], {
    label: { en: 'also about', es: 'también sobre' },
    inverse: { en: 'figures of others that concern it', es: 'cifras de otros que le conciernen' },
  }).optional(),
  /** The records that the number claims to count, so that claim and list can be compared. */
  counts: field(
    z.strictObject({
      collection: z.enum(collectionNames),
      where: z.record(textLine(), z.union([textLine(), z.number(), z.boolean(), z.array(textLine()).min(1)])),
    }),
    { label: { en: 'counts', es: 'cuenta' } },
  ).optional(),
})

export type { Figure } from './generated/records.ts'
