import type { ActorsCounted, Phrases } from './phrases.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function actors({ clusters, organizations }: ActorsCounted): string {
  return [
    ...(clusters > 0 ? [counted(clusters, 'clúster', 'clústeres')] : []),
    ...(organizations > 0 ? [counted(organizations, 'organización más', 'organizaciones más')] : []),
  ].join(' y ')
}

const seeking = ({ seeking: count, clusters, organizations, other }: ActorsCounted) => {
  const all = clusters + organizations
  if (count === 0) return ''
  if (count === all) return `, que ${count === 1 ? 'busca' : 'buscan todos'} socios en ${other}`
  return `; ${count} ${count === 1 ? 'busca' : 'buscan'} socios en ${other}`
}

/** The words of a briefing in Spanish. */
export const spanish: Phrases = {
  headings: {
    situation: 'Situación',
    actors: 'Quién está',
    existing: 'Qué existe',
    tried: 'Qué se ha intentado y con qué resultado',
    'white-spots': 'Espacios en blanco',
    'next-steps': 'Próximos pasos que se sugieren',
    cautions: 'A qué prestar atención',
  },
  sources: 'Fuentes',
  inferred: 'inferido',
  asOf: (date) => `Situación a ${date}`,
  backToText: (number) => `Volver a donde se cita la fuente ${number}`,
  citation: (number) => `Fuente ${number}`,
  title: (subject) => `Nota informativa: ${subject}`,
  both: (first, second) => `${first} y ${second}`,
  kindOfSector: (name, kind, broader) => `${name}: ${kind}${broader === '' ? '' : ` dentro de ${broader}`}`,
  narrower: (names) => `Comprende: ${names}`,
  figures: (subject, figures) => `${subject}, en cifras: ${figures}`,
  actorIs: (name, kind, place, sectors) =>
    `${name}: ${kind}${place === '' ? '' : ` en ${place}`}${sectors === '' ? '' : `; sectores: ${sectors}`}`,
  placeIs: (name, wider) => (wider === '' ? name : `${name} está en ${wider}`),
  placeHas: (count) =>
    `El atlas conoce allí ${actors(count)}${seeking(count)}; ${
      count.ties === 0
        ? `aún no hay vínculos con ${count.other}`
        : `${counted(count.ties, 'vínculo une', 'vínculos unen')} el lugar con ${count.other}`
    }`,
  placeSought: (name, seekers) => `En ${name} buscan socios ${seekers}`,
  actorsOn: (side, count, names) => `${side}: ${actors(count)}${seeking(count)}. Son ${names}`,
  elsewhere: 'En otros lugares, o sin ubicar en las fuentes',
  fieldAtAGlance: (sector, sides, seekers, ties, inferred) =>
    `${sector}: ${sides}; ${seekers} ${seekers === 1 ? 'busca' : 'buscan'} socios en el otro lado; ${
      ties === 0
        ? 'ningún vínculo entre ambos'
        : `${counted(ties, 'vínculo', 'vínculos')} entre ambos${
            inferred === 0 ? '' : `, ${inferred} ${inferred === 1 ? 'de ellos inferido' : 'de ellos inferidos'}`
          }`
    }`,
  countedOn: (count, side) => `${counted(count, 'actor', 'actores')} en ${side}`,
  labels: (names) => `Sellos vigentes: ${names}`,
  tiesStated: (names) => `Vínculos que una fuente afirma: ${names}`,
  tiesInferred: (names) => `Vínculos que se deducen de las fuentes: ${names}`,
  because: (reason) => `Motivo: ${reason}`,
  members: (names) => `Miembros conocidos: ${names}`,
  others: {
    partnerships: (names) => `Otras asociaciones: ${names}`,
    instruments: (names) => `Otros instrumentos: ${names}`,
    events: (names) => `Otros eventos: ${names}`,
    stories: (names) => `Otros casos de éxito: ${names}`,
    opportunities: (names) => `Otras oportunidades que ven las fuentes: ${names}`,
    findings: (names) => `Otros puntos: ${names}`,
  },
  results: (results) => `Resultados: ${results}`,
  whiteSpot: ({ sector, place, here, hereCount, otherSide, acrossCount, interest, carriers }) =>
    `${place}, ${sector}: ${here} ${hereCount === 1 ? 'no tiene' : 'no tienen'} aún vínculos con ${otherSide}, donde ${counted(
      acrossCount,
      'actor trabaja',
      'actores trabajan',
    )} en el ámbito${
      interest === 0
        ? ''
        : `; entre los dos lados, ${interest} ${interest === 1 ? 'busca' : 'buscan'} socios en el otro`
    }.${carriers === '' ? '' : ` Podría apoyarse en ${carriers}.`}`,
  suggestion: (asking, candidate, reasons) => `Poner en contacto a ${asking} con ${candidate}: ${reasons}.`,
  pairFits: (first, second, reasons) => `A favor de ${first} y ${second}: ${reasons}.`,
  introduction: (names) => `Podría presentarlos ${names}.`,
  reasons: {
    'same-sector': ({ names }) => `comparten sector (${names})`,
    'seeks-your-place': ({ candidate, names }) => `${candidate} busca socios en ${names}`,
    'is-where-you-seek': ({ asking, names }) => `${asking} busca socios en ${names}`,
    'same-partnership': ({ names }) => `ambos pertenecen a ${names}`,
    'your-partnership-targets-it': ({ asking, names }) => `${asking} pertenece a ${names}, que se dirige allí`,
    'its-partnership-targets-you': ({ candidate, names }) => `${candidate} pertenece a ${names}, que se dirige allí`,
    'partner-in-common': ({ names }) => `ambos están conectados con ${names}`,
    'works-with-your-sector': ({ candidate, names }) => `${candidate} ya trabaja con ${names}`,
    'works-with-your-place': ({ candidate, names }) => `${candidate} ya trabaja con ${names}`,
    'same-event': ({ names }) => `ambos estuvieron en ${names}`,
    'receives-visits': ({ candidate }) => `${candidate} ya ha recibido misiones`,
    travels: ({ candidate }) => `${candidate} ya ha viajado en misiones`,
    'same-body': ({ names }) => `ambos pertenecen a ${names}`,
    'label-held': ({ candidate, names }) => `${candidate} tiene un sello (${names})`,
    'instrument-for-both': ({ names }) => `ambos podrían usar ${names}`,
  },
}
