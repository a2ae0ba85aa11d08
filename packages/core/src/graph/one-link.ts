/** What a relation is called where it joins two records: fields and lists are named for many. @module */
import type { Localized } from '../model/language.ts'

/** By the English word for many. */
const forOne: Readonly<Record<string, Localized>> = {
  sectors: { en: 'sector', es: 'sector' },
  places: { en: 'place', es: 'lugar' },
  parties: { en: 'party', es: 'parte' },
  members: { en: 'member', es: 'miembro' },
  units: { en: 'unit', es: 'unidad' },
  organisers: { en: 'organiser', es: 'organizador' },
  participants: { en: 'participant', es: 'participante' },
  successors: { en: 'successor', es: 'sucesor' },
  stories: { en: 'story', es: 'historia' },
  subsectors: { en: 'subsector', es: 'subsector' },
  'target countries': { en: 'target country', es: 'país objetivo' },
  'member countries': { en: 'member country', es: 'país miembro' },
  'actors here': { en: 'actor here', es: 'actor aquí' },
  'actors of the country': { en: 'actor of the country', es: 'actor del país' },
  'actors in the sector': { en: 'actor in the sector', es: 'actor del sector' },
  'places within': { en: 'place within', es: 'lugar dentro' },
  'partnerships in the sector': { en: 'partnership in the sector', es: 'asociación del sector' },
  'partnerships funded': { en: 'partnership funded', es: 'asociación financiada' },
  'targeted by partnerships': { en: 'targeted by the partnership', es: 'objetivo de la asociación' },
  'instruments here': { en: 'instrument here', es: 'instrumento aquí' },
  'instruments for the sector': { en: 'instrument for the sector', es: 'instrumento para el sector' },
  'events here': { en: 'event here', es: 'evento aquí' },
  'events in the sector': { en: 'event in the sector', es: 'evento del sector' },
  'events under it': { en: 'event under it', es: 'evento en su marco' },
  'stories in the sector': { en: 'story in the sector', es: 'historia del sector' },
}

/** The same label for one; labels that fit one as well as many stay. */
export const labelForOne = (label: Localized): Localized => forOne[label.en] ?? label
