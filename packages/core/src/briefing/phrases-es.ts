import { beyondMark } from '../format/standing-mark.ts'
import { formatList } from '../text/format-list.ts'
import { countWithForms } from '../text/format-number.ts'
import type { ActorCounts, Phrases } from './phrases.ts'

const counted = (count: number, one: string, many: string) => countWithForms(count, { one, many }, 'es')
const seek = (count: number) => (count === 1 ? 'busca' : 'buscan')

function actors({ clusters, organizations, areOthers = false }: ActorCounts): string {
  const more = (word: string) => (clusters > 0 ? `${word} más` : word)
  const beside = areOthers ? ' más' : ''
  return [
    ...(clusters > 0 ? [counted(clusters, `clúster${beside}`, `clústeres${beside}`)] : []),
    ...(organizations > 0 ? [counted(organizations, more('organización'), more('organizaciones'))] : []),
  ].join(' y ')
}

/** Which of some actors seek partners somewhere, as a clause after them. */
function seeking(count: number, all: number, where: string): string {
  if (count === 0) return ''
  if (count < all) return `, de los que ${count} ${seek(count)} socios ${where}`
  return all === 1 ? `, que busca socios ${where}` : `, y todos buscan socios ${where}`
}

/** What stands before a date, and is no noun. */
const beforeDate = /^(?:desde|hasta|válido hasta|otorgado)$/u

export const spanish: Phrases = {
  headings: {
    situation: 'Situación',
    actors: 'Quién está',
    existing: 'Qué existe',
    tried: 'Qué se ha intentado y con qué resultado',
    'white-spots': 'Espacios en blanco: fuerza en ambos lados, aún sin vínculo',
    'next-steps': 'Próximos pasos sugeridos',
    disputes: 'En qué no coinciden las fuentes',
    cautions: 'Qué tomar con cautela',
    abbreviations: 'Siglas',
  },
  since: (date) => `Qué ha pasado desde ${date}`,
  before: (value) => `antes: ${value}`,
  sources: 'Fuentes',
  inferred: 'por inferencia',
  beyondMainSource: beyondMark.es,
  ended: (names) => `Ya no es así: ${names}.`,
  asOf: (date) => `Situación en ${date}`,
  dataset: (title, version) => `${title}, versión ${version}`,
  backToText: (number) => `Volver a donde se cita por primera vez la fuente ${number}`,
  citation: (number) => `Fuente ${number}`,
  readAlike: (numbers, isOne, reading) =>
    isOne ? `Fuente ${numbers}: ${reading}` : `Fuentes ${numbers}: cada una ${reading}`,
  furtherCitations: (count) => `y ${count} ${count === 1 ? 'cita' : 'citas'} más`,
  title: (subject) => `Nota informativa: ${subject}`,
  kindOfSector: (kind, broader) => `${kind}${broader === '' ? '' : ` dentro de ${broader}`}`,
  narrower: (names) => `Comprende ${names}`,
  inFigures: (subject) => `${subject} en cifras`,
  figuresOf: (undated, shown, year) =>
    undated < shown
      ? `Las cifras sin fecha son de una fuente de ${year}`
      : `${shown === 1 ? 'Es' : 'Son'} de una fuente de ${year}`,
  figureOf: (year) => `en una fuente de ${year}`,
  ofSectors: (count) => `${count} sectores en conjunto`,
  actorIs: (kind, place, sectors) =>
    `${kind}${place === '' ? '' : ` en ${place}`}${sectors === '' ? '' : `; trabaja en ${sectors}`}`,
  within: (place) => ` en ${place}`,
  outside: (first, second) => `fuera de los dos lados del atlas, ${formatList([first, second], 'es')}`,
  actorsThere: (count) =>
    `${actors(count)}${seeking(count.seeking, count.clusters + count.organizations, `en ${count.other}`)}`,
  ofThemIn: (count, all, place) => `De estos ${all}, ${count} ${count === 1 ? 'está' : 'están'} en ${place}`,
  tiesThere: (count, other) =>
    count === 0 ? `aún ningún vínculo con ${other}` : `${counted(count, 'vínculo', 'vínculos')} con ${other}`,
  targetedBy: (place, seekers) => `Buscan socios en ${place}: ${seekers}`,
  theyAre: (names) => `Son ${names}`,
  amongThem: (names) => `Entre ellos figuran ${names}`,
  elsewhere: 'En otros lugares, o sin lugar en las fuentes',
  sectorHolds: ({ sides, seeking: seekers, ties, inferred }) =>
    `${sides}, de los que ${seekers} ${seek(seekers)} socios en el otro lado; ${
      ties === 0 ? 'ningún vínculo' : counted(ties, 'vínculo', 'vínculos')
    } entre los dos lados${
      inferred === 0
        ? ''
        : inferred === ties
          ? `, ${inferred === 1 ? 'inferido' : 'inferidos'}`
          : `, ${inferred} de ellos ${inferred === 1 ? 'inferido' : 'inferidos'}`
    }`,
  countedIn: (count, place) => `${counted(count, 'actor', 'actores')} en ${place}`,
  labels: 'Sellos obtenidos',
  labelsLastKnown: 'Sellos, según el último dato',
  tiesStated: 'Vínculos que una fuente afirma',
  tiesInferred: 'Vínculos que se deducen de las fuentes',
  tie: (some, others) => `${some} con ${others}`,
  because: (reason) => `Motivo: ${reason}`,
  members: (names) => `Miembros conocidos: ${names}`,
  overflow: {
    partnerships: 'Otras asociaciones',
    instruments: 'Otros instrumentos',
    events: 'Otros eventos',
    stories: 'Otros casos de éxito',
    opportunities: 'Otras oportunidades que ven las fuentes',
    findings: 'Otros puntos',
    developments: 'También desde entonces',
  },
  overflowOfAll: {
    partnerships: 'Asociaciones',
    instruments: 'Instrumentos',
    events: 'Eventos',
    stories: 'Casos de éxito',
    opportunities: 'Oportunidades que ven las fuentes',
    findings: 'Puntos',
    developments: 'Desde entonces',
  },
  results: 'Qué resultó:',
  whiteSpot: ({ here, hereCount, hasOtherTies, hereSeeking, own, other, acrossCount, acrossSeeking, carriers }) =>
    `${here} ${hereCount === 1 ? 'no tiene' : 'no tienen'} aún vínculos con ${other} en este ámbito${hasOtherTies ? `, ${hereCount === 1 ? 'solo' : 'algunos sí'} en otros` : ''}${
      hereSeeking === 0
        ? ''
        : hereCount === 1
          ? ', aunque los busca'
          : `, aunque ${hereSeeking} de ellos los ${seek(hereSeeking)}`
    }. En el mismo ámbito el otro lado tiene ${counted(acrossCount, 'actor', 'actores')}${seeking(
      acrossSeeking,
      acrossCount,
      `en ${own}`,
    )}.${carriers === '' ? '' : ` Un vínculo podría apoyarse en ${carriers}.`}`,
  dispute: ({ field, shown, others }) => {
    const isPrefix = field !== undefined && beforeDate.test(field)
    const values = [shown, ...others].map((value) => (isPrefix ? `${field} ${value}` : value))
    const named = field === undefined || isPrefix ? '' : `${field}, `
    return `${named}según la fuente: ${formatList(values, 'es', 'or')}`
  },
  bringTogether: (names) => `Poner en contacto a ${names}`,
  introduction: (names) => `La presentación podría venir de ${names.join(' y luego de ')}.`,
  reasons: {
    'same-sector': ({ names }) => `comparten sector (${names})`,
    'seeks-your-place': ({ candidate, names }) => `${candidate} busca socios en ${names}`,
    'is-where-you-seek': ({ actor, names }) => `${actor} busca socios en ${names}`,
    'same-partnership': ({ names }) => `comparten asociación (${names})`,
    'your-partnership-targets-it': ({ actor, names }) =>
      `${actor} participa en ${names}, con este ámbito y país como objetivo`,
    'its-partnership-targets-you': ({ candidate, names }) =>
      `${candidate} participa en ${names}, con este ámbito y país como objetivo`,
    'partner-in-common': ({ names }) => `ambos tienen relación con ${names}`,
    'works-with-your-sector': ({ candidate, names }) => `${candidate} ya trabaja con ${names}`,
    'works-with-your-place': ({ candidate, names }) => `${candidate} ya trabaja con ${names}`,
    'same-event': ({ names }) => `coincidieron en ${names}`,
    'receives-visits': ({ candidate }) => `${candidate} ya ha recibido misiones`,
    travels: ({ candidate }) => `${candidate} ya ha viajado en misiones`,
    'same-body': ({ names }) => `ambos pertenecen a ${names}`,
    'label-held': ({ candidate, names }) => `${candidate} ha obtenido el sello de ${names}`,
    'instrument-for-both': ({ names }) => `hay instrumentos para ambos (${names})`,
  },
}
