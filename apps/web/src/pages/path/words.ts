/** The words of the pages of ways between two. @module */
import type { PluralForms } from '@puente/core'
import { addressOf } from '../../url/address.ts'

export const words = {
  en: {
    choose: 'How are two connected?',
    chooseLead: 'Choose the first of the two.',
    from: (name: string) => `From ${name} to …`,
    fromLead: 'Choose to whom the way leads.',
    title: (from: string, to: string) => `From ${from} to ${to}`,
    lead: 'The easiest ways first: over ties, partnerships, events and bodies that they have in common.',
    way: (number: number, steps: string) => `Way ${number}: ${steps}`,
    none: 'No way of four steps or fewer connects the two.',
    pair: 'Briefing on the two',
    turn: 'The other way round',
    easy: 'What is easy: each step adds effort, so that a way of one or two steps mostly comes before a longer one. A tie that a source states is the easiest step; then follow an inferred one, a partnership or an instrument in common, an event, and a body of which both are members. Somebody between who has many contacts is harder to win for an introduction.',
  },
  es: {
    choose: '¿Cómo están unidos dos?',
    chooseLead: 'Elija el primero de los dos.',
    from: (name: string) => `De ${name} a …`,
    fromLead: 'Elija a quién lleva el camino.',
    title: (from: string, to: string) => `De ${from} a ${to}`,
    lead: 'Los caminos más fáciles primero: por vínculos, asociaciones, eventos y entidades que tienen en común.',
    way: (number: number, steps: string) => `Camino ${number}: ${steps}`,
    none: 'Ningún camino de cuatro pasos o menos une a los dos.',
    pair: 'Nota informativa sobre los dos',
    turn: 'En sentido contrario',
    easy: 'Qué es fácil: cada paso añade esfuerzo, por lo que un camino de uno o dos pasos suele ir antes que uno más largo. Un vínculo que una fuente declara es el paso más fácil; siguen uno inferido, una asociación o un instrumento en común, un evento, y una entidad de la que ambos son miembros. Quien está en medio y tiene muchos contactos es más difícil de ganar para una presentación.',
  },
}

export const stepForms: PluralForms = { one: { en: 'step', es: 'paso' }, many: { en: 'steps', es: 'pasos' } }

/** The address of the ways between two, or of the page on which the second is chosen. */
export const pathAddress = (...ids: readonly string[]): string => addressOf(['path', ...ids])
