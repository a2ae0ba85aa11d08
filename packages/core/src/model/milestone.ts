/** What happened to an actor, a partnership or an instrument, and when. @module */
import * as z from 'zod'
import { citation } from './citation.ts'
import { field, vocabulary } from './field.ts'
import { refs } from './id.ts'
import { localized, partialDate } from './text.ts'

const milestone = () =>
  z.strictObject({
    date: field(partialDate(), { label: { en: 'milestones', es: 'hitos' }, query: 'milestone' }),
    // Nouns in Spanish, which agree with whatever they are said of.
    kind: vocabulary({
      founded: { en: 'founded', es: 'fundación' },
      signed: { en: 'signed', es: 'firma' },
      'entered-into-force': { en: 'entered into force', es: 'entrada en vigor' },
      updated: { en: 'updated', es: 'actualización' },
      renewed: { en: 'renewed', es: 'renovación' },
      'agreed-in-principle': { en: 'agreed in principle', es: 'acuerdo de principio' },
      concluded: { en: 'negotiations concluded', es: 'negociaciones concluidas' },
      launched: { en: 'launched', es: 'puesta en marcha' },
      funded: { en: 'funds allocated', es: 'fondos asignados' },
      declared: { en: 'declared at a summit', es: 'declaración en una cumbre' },
      completed: { en: 'works completed', es: 'obras terminadas' },
      changed: { en: 'changed', es: 'modificación' },
      renamed: { en: 'renamed', es: 'cambio de nombre' },
      merged: { en: 'merged', es: 'fusión' },
      replaced: { en: 'replaced', es: 'sustitución' },
      repealed: { en: 'repealed', es: 'derogación' },
      dissolved: { en: 'dissolved', es: 'disolución' },
      ended: { en: 'ended', es: 'fin' },
    }),
    text: localized().optional(),
    /** The records of what took its place. */
    successors: refs(
      ['clusters', 'organizations', 'partnerships', 'instruments'],
      {
        label: { en: 'successors', es: 'sucesores' },
        inverse: { en: 'took the place of', es: 'ocupó el lugar de' },
      },
      1,
    ).optional(),
    /** What took its place is called where it has no record. */
    successorName: field(localized(), { label: { en: 'successor', es: 'sucesor' } }).optional(),
    /** Where it is not what the atlas's main source says. */
    citations: z.array(citation()).min(1).optional(),
  })

/** Schema of the milestones of a record, in the order of their dates. */
export const milestones = () =>
  field(z.array(milestone()).min(1), { label: { en: 'milestones', es: 'hitos' } }).optional()
