/** Signals: what a candidate has in common with the actor that it is matched with. @module */
import type { Localized } from '../model/language.ts'
import type { MatchingIndex } from './matching-index.ts'
import type { PartName } from './score-parts.ts'

/** The kinds of signals with their labels, addressed to the cluster that is matched. */
export const signalLabels = {
  'same-sector': { en: 'works in your sector', es: 'trabaja en su sector' },
  'seeks-your-place': { en: 'seeks partners where you are', es: 'busca socios donde está usted' },
  'is-where-you-seek': { en: 'is where you seek partners', es: 'está donde usted busca socios' },
  'same-partnership': { en: 'is in your partnership', es: 'está en su asociación' },
  'your-partnership-targets-it': {
    en: 'is in the field and country of your partnership',
    es: 'está en el ámbito y el país de su asociación',
  },
  'its-partnership-targets-you': {
    en: 'is in a partnership for your field and country',
    es: 'está en una asociación para su ámbito y su país',
  },
  'partner-in-common': { en: 'has a partner in common with you', es: 'tiene un socio en común con usted' },
  'works-with-your-sector': {
    en: 'works with others of your side and sector',
    es: 'trabaja con otros de su lado y su sector',
  },
  'works-with-your-place': { en: 'works with others from your place', es: 'trabaja con otros de su lugar' },
  'same-event': { en: 'was at the same event', es: 'estuvo en el mismo evento' },
  'receives-visits': { en: 'receives visits; you travel', es: 'recibe visitas; usted viaja' },
  travels: { en: 'travels; you receive visits', es: 'viaja; usted recibe visitas' },
  'same-body': { en: 'belongs to the same body', es: 'pertenece a la misma entidad' },
  'label-held': { en: 'has been given a label', es: 'ha obtenido un sello' },
  'instrument-for-both': { en: 'has an instrument in common with you', es: 'comparte un instrumento con usted' },
} as const satisfies Record<string, Localized>

/** A kind of signal. */
export type MatchSignalKind = keyof typeof signalLabels

/** Applies equally to each of its actors. It lists them, so that the best candidates are found without looking at all. */
export interface MatchSignal {
  readonly part: PartName
  readonly kind: MatchSignalKind
  /** Its strength before its part is weighted: usually from 0 to 1. */
  readonly strength: number
  /** Numbers of its actors, ascending; shared, and not to be changed. Those from the end of the candidates on may lack. */
  readonly actors: Int32Array
  /** A few of them to which it does not apply after all. */
  readonly except?: ReadonlySet<number>
  /** The numbers of the records behind it, for one of these actors. */
  readonly records: (actor: number) => readonly number[]
}

/**
 * Finds the signals of one part for an actor.
 *
 * @param end the candidates have lower numbers: the lists of actors need no others
 */
export type SignalSource = (index: MatchingIndex, subject: number, end: number) => readonly MatchSignal[]
