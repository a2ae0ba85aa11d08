/** The parts of a score with their labels and weights. @module */
import { checkObject } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { didYouMeanSentence, nearest } from '../model/nearest.ts'

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
  precedents: { en: 'works with others like you', es: 'trabaja con otros como usted' },
  events: { en: 'events in common', es: 'eventos en común' },
  roles: { en: 'complementary roles', es: 'papeles complementarios' },
  memberships: { en: 'bodies in common', es: 'entidades en común' },
  labels: { en: 'labels', es: 'sellos' },
  instruments: { en: 'instruments', es: 'instrumentos' },
}

/** What each part counts, in half a line. */
export const partMeanings: Readonly<Record<PartName, Localized>> = {
  sectors: {
    en: 'both work in the same sector; a rare one counts more',
    es: 'ambos trabajan en el mismo sector; uno poco común cuenta más',
  },
  interest: { en: 'one seeks partners where the other is', es: 'uno busca socios donde está el otro' },
  partnerships: {
    en: 'both are in one partnership, or that of one aims at the field and country of the other',
    es: 'ambos están en una asociación, o la de uno apunta al ámbito y al país del otro',
  },
  partners: { en: 'both work with the same third one', es: 'ambos trabajan con un mismo tercero' },
  precedents: {
    en: 'it has ties with others of your side and sector, or of your place',
    es: 'tiene vínculos con otros de su lado y su sector, o de su lugar',
  },
  events: {
    en: 'both took part in the same event; a small one counts more',
    es: 'ambos participaron en el mismo evento; uno pequeño cuenta más',
  },
  roles: {
    en: 'one has travelled on missions, the other has received some',
    es: 'uno ha viajado en misiones, el otro las ha recibido',
  },
  memberships: {
    en: 'both are members of the same larger body, such as a platform',
    es: 'ambos son miembros de la misma entidad mayor, como una plataforma',
  },
  labels: { en: 'it holds a label for its management', es: 'tiene un sello por su gestión' },
  instruments: {
    en: 'an agreement or programme of both sides is for the sectors of both',
    es: 'un acuerdo o programa de ambos lados es para los sectores de ambos',
  },
}

/** The default weight of a part, and the reason for it. */
export interface DefaultWeight {
  readonly weight: number
  readonly because: string
}

/**
 * The weights of the parts, each with its reason.
 *
 * They were set before anything was measured and have not been changed since; `docs/evaluation.md` puts beside them
 * what weights learnt from the ties would give.
 */
export const defaultWeights: Readonly<Record<PartName, DefaultWeight>> = {
  sectors: {
    weight: 3,
    because: 'Clusters are organised by sector: without common ground in it there is nothing to cooperate on.',
  },
  partnerships: {
    weight: 2,
    because:
      'Members of one partnership have signed up to a common aim; one that targets a country looks for partners.',
  },
  partners: {
    weight: 2,
    because: 'A partner in common can introduce the two, and vouches for both.',
  },
  precedents: {
    weight: 1.5,
    because: 'Who works with clusters like yours has shown that it can, and wants to; yet it owes you nothing.',
  },
  interest: {
    weight: 1,
    because: 'To name a country as a target is a wish, not yet a deed; it counts in each direction.',
  },
  events: {
    weight: 1,
    because: 'Who was at one small event has probably met; at a large one, perhaps.',
  },
  roles: {
    weight: 0.5,
    because: 'Who travels on missions and who receives them suit each other, but most could do either.',
  },
  memberships: {
    weight: 0.5,
    because: 'A common platform makes contact easy, but its members may never have met.',
  },
  labels: {
    weight: 0.5,
    because: 'A label vouches for the management of a partner, not for its fit.',
  },
  instruments: {
    weight: 0.5,
    because: 'An agreement or programme of both sides in the field helps whoever uses it, and is open to many.',
  },
}

export type Weights = Readonly<Record<PartName, number>>

/** @throws {RangeError} if there is no such part (it names the nearest), or a weight is no number from 0 to 1000 */
export function weightsFrom(overrides: Partial<Weights> = {}): Weights {
  checkObject('options.weights', overrides, 'an object such as { sectors: 2 }')
  const unknown = Object.keys(overrides).find((name) => !partNames.some((part) => part === name))
  if (unknown !== undefined) {
    const hint =
      didYouMeanSentence(nearest(unknown, partNames).slice(0, 1), 'en') || ` The parts are ${partNames.join(', ')}.`
    throw new RangeError(`No part of a score is called "${unknown}".${hint}`)
  }
  const weights = Object.fromEntries(partNames.map((part) => [part, overrides[part] ?? defaultWeights[part].weight]))
  for (const [part, weight] of Object.entries(weights))
    if (!(weight >= 0 && weight <= 1000)) throw new RangeError(`The weight of ${part} is ${weight}: give 0 to 1000`)
  // Made from every name of a part.
  return weights as Weights
}
