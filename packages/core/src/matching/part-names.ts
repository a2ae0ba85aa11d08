import type { Localized } from '../model/language.ts'

/** The parts of which a score is the sum, in the order in which they are shown. */
export const partNames = [
  'sectors',
  'interest',
  'partnerships',
  'partners',
  'precedents',
  'events',
  'roles',
  'memberships',
  'labels',
  'instruments',
] as const

/** Name of a part of a score. */
export type PartName = (typeof partNames)[number]

/** What each part is called. */
export const partLabels: Readonly<Record<PartName, Localized>> = {
  sectors: { en: 'sectors in common', es: 'sectores en común' },
  interest: { en: 'stated interest', es: 'interés declarado' },
  partnerships: { en: 'partnerships', es: 'asociaciones' },
  partners: { en: 'partners of partners', es: 'socios de socios' },
  precedents: { en: 'works with your neighbours', es: 'trabaja con sus vecinos' },
  events: { en: 'events in common', es: 'eventos en común' },
  roles: { en: 'complementary roles', es: 'papeles complementarios' },
  memberships: { en: 'bodies in common', es: 'redes en común' },
  labels: { en: 'labels', es: 'sellos' },
  instruments: { en: 'instruments', es: 'instrumentos' },
}
