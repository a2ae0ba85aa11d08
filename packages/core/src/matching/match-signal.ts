import type { Entry } from '../dataset/atlas.ts'
import type { Localized } from '../model/language.ts'
import type { MatchingIndex } from './matching-index.ts'
import type { PartName } from './part-names.ts'

/** The kinds of grounds, with what each is called, said to the cluster that asks about a candidate. */
export const groundLabels = {
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
  'same-body': { en: 'belongs to the same body', es: 'pertenece a la misma red' },
  'label-held': { en: 'holds a label', es: 'tiene un sello' },
  'instrument-for-both': { en: 'has an instrument in common with you', es: 'comparte un instrumento con usted' },
} as const satisfies Record<string, Localized>

/** A kind of ground. */
export type MatchSignalKind = keyof typeof groundLabels

/**
 * A ground on which actors match the one that asks: it speaks for each of them equally.
 *
 * A part of a score is the sum of its grounds. As each ground lists its actors, the best candidates are found without
 * looking at all, and what speaks for one is the grounds that list it.
 */
export interface MatchSignal {
  readonly part: PartName
  readonly kind: MatchSignalKind
  /** How much it says, before its part is weighed: mostly from 0 to 1. */
  readonly strength: number
  /** Numbers of the actors for which it speaks, ascending; shared, and not to be changed. */
  readonly actors: Int32Array
  /** A few of them for which it does not speak after all. */
  readonly except?: ReadonlySet<number>
  /** The records behind it, for one of these actors. */
  readonly records: (actor: number) => readonly Entry[]
}

/** The grounds of one part on which others match an actor. */
export type GroundsOf = (index: MatchingIndex, asking: number) => readonly MatchSignal[]
