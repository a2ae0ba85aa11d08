/** The words that several pages share. @module */
import type { Language } from '@puente/core'

const en = {
  menu: 'Main ways',
  skip: 'Skip to content',
  search: 'Search',
  searchIn: 'Search the atlas',
  searchHint: 'Cluster, place, sector …',
  other: 'Español',
  home: 'Start',
  rests: {
    best: (date: string) => `On the best evidence, as of ${date}.`,
    paper: (date: string) => `On the paper alone, as of ${date}.`,
  },
  turnTo: {
    best: (date: string) => `Show the best evidence (${date})`,
    paper: (date: string) => `Show the paper alone (${date})`,
  },
  notOfUnion: 'Not a publication of the European Union.',
  licence: (id: string) => `Data under ${id}, code under MIT.`,
  dataset: (version: string, hash: string) => `Dataset ${version}, hash ${hash}`,
  all: (count: string) => `All ${count}`,
  more: (count: string) => `${count} more`,
  inferred: 'inferred',
  beyond: (mark: string) => `“(${mark})”: not in the main source, but in others.`,
  downloads: 'As data:',
  ways: {
    clusters: 'Clusters',
    match: 'Partners',
    map: 'Map',
    'white-spots': 'White spots',
    briefings: 'Briefings',
    timeline: 'Timeline',
    findings: 'Findings',
    about: 'About',
  } as Readonly<Record<string, string>>,
  since: (year: string) => `Since ${year}`,
  accessibility: 'Accessibility',
  api: 'Data service',
  allCollections: 'All collections',
}

const es: typeof en = {
  menu: 'Caminos principales',
  skip: 'Ir al contenido',
  search: 'Buscar',
  searchIn: 'Buscar en el atlas',
  searchHint: 'Clúster, lugar, sector …',
  other: 'English',
  home: 'Inicio',
  rests: {
    best: (date) => `Según la mejor evidencia, a fecha de ${date}.`,
    paper: (date) => `Solo según el documento, a fecha de ${date}.`,
  },
  turnTo: {
    best: (date) => `Mostrar la mejor evidencia (${date})`,
    paper: (date) => `Mostrar solo el documento (${date})`,
  },
  notOfUnion: 'No es una publicación de la Unión Europea.',
  licence: (id) => `Datos bajo ${id}, código bajo MIT.`,
  dataset: (version, hash) => `Datos ${version}, hash ${hash}`,
  all: (count) => `Todos: ${count}`,
  more: (count) => `${count} más`,
  inferred: 'inferido',
  beyond: (mark) => `«(${mark})»: no está en la fuente principal, sino en otras.`,
  downloads: 'Como datos:',
  ways: {
    clusters: 'Clústeres',
    match: 'Socios',
    map: 'Mapa',
    'white-spots': 'Espacios en blanco',
    briefings: 'Notas informativas',
    timeline: 'Cronología',
    findings: 'Hallazgos',
    about: 'Acerca de',
  },
  since: (year) => `Desde ${year}`,
  accessibility: 'Accesibilidad',
  api: 'Servicio de datos',
  allCollections: 'Todas las colecciones',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
