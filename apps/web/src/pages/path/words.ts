/** The words of the pages of ways between two. @module */
import { addressOf } from '../../url/address.ts'

export const words = {
  en: {
    choose: 'How are two connected?',
    chooseLead: 'Choose the first of the two.',
    from: (name: string) => `From ${name} to …`,
    fromLead: 'Choose to whom the way leads.',
    title: (from: string, to: string) => `From ${from} to ${to}`,
    lead: 'The easiest ways first: over ties, partnerships, events and bodies that they have in common.',
    way: (number: number, cost: string) => `Way ${number}, effort ${cost}`,
    none: 'No way of four steps or fewer connects the two.',
    pair: 'Briefing on the two',
    turn: 'The other way round',
    effort:
      'Effort: a tie that a source states counts 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4.',
  },
  es: {
    choose: '¿Cómo están unidos dos?',
    chooseLead: 'Elija el primero de los dos.',
    from: (name: string) => `De ${name} a …`,
    fromLead: 'Elija a quién lleva el camino.',
    title: (from: string, to: string) => `De ${from} a ${to}`,
    lead: 'Los caminos más fáciles primero: por vínculos, asociaciones, eventos y entidades que tienen en común.',
    way: (number: number, cost: string) => `Camino ${number}, esfuerzo ${cost}`,
    none: 'Ningún camino de cuatro pasos o menos une a los dos.',
    pair: 'Nota informativa sobre los dos',
    turn: 'En sentido contrario',
    effort:
      'Esfuerzo: un vínculo que una fuente declara cuenta 1, uno inferido 1,5, una asociación o un instrumento en común 2, un evento 3, una entidad 4.',
  },
}

/** The address of the ways between two, or of the page on which the second is chosen. */
export const pathAddress = (...ids: readonly string[]): string => addressOf(['path', ...ids])
