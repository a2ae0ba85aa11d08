/** What takes long in a large atlas, by name, so that the window can say it while it lasts. @module */
import type { Localized } from '@puente/core'

/** What the explorer can be busy with, and how it says so. */
export const workLabels = {
  opening: { en: 'Opening the dataset', es: 'Abriendo el conjunto de datos' },
  evidence: { en: 'Weighing the evidence', es: 'Ponderando la evidencia' },
  home: { en: 'Counting what the atlas holds', es: 'Contando lo que contiene el atlas' },
  list: { en: 'Filtering and sorting', es: 'Filtrando y ordenando' },
  counts: { en: 'Counting values', es: 'Contando valores' },
  completion: { en: 'Completing', es: 'Completando' },
  search: { en: 'Searching', es: 'Buscando' },
  match: { en: 'Matching partners', es: 'Buscando socios' },
  path: { en: 'Finding paths', es: 'Buscando caminos' },
  network: { en: 'Drawing the network', es: 'Dibujando la red' },
  opportunities: { en: 'Comparing sectors and places', es: 'Comparando sectores y lugares' },
  timeline: { en: 'Ordering dates', es: 'Ordenando fechas' },
  since: { en: 'Finding what has changed', es: 'Buscando lo que cambió' },
  map: { en: 'Drawing the map', es: 'Dibujando el mapa' },
  briefing: { en: 'Writing the briefing', es: 'Redactando la nota informativa' },
  saving: { en: 'Writing the table', es: 'Escribiendo la tabla' },
} as const satisfies Record<string, Localized>

/** The name of what the explorer is busy with. */
export type Work = keyof typeof workLabels

/** Makes a function that announces its calls, by the name of their work. */
export type Track = <A extends readonly unknown[], T>(work: Work, answer: (...args: A) => T) => (...args: A) => T

/**
 * Makes functions that announce their calls. A call within another belongs to that one's work, and is not announced.
 *
 * @param announce called before the work begins
 */
export function trackOf(announce: (work: Work) => void): Track {
  let isBusy = false
  return (work, answer) =>
    (...args) => {
      if (isBusy) return answer(...args)
      isBusy = true
      try {
        announce(work)
        return answer(...args)
      } finally {
        isBusy = false
      }
    }
}

/** Announces nothing: what is done at once needs no name. */
export const untracked: Track = (_work, answer) => answer
