/** The words of briefings. @module */
import type { Language } from '@puente/core'

const en = {
  choose: 'What do I read before the meeting?',
  chooseLead:
    'Two cited pages on a sector, a place, a cluster or an organisation, to read and to print. Those on two clusters are beside each partner that is suggested.',
  whole: 'On the whole atlas',
  sectors: 'On a sector',
  countries: 'On a country',
  places: 'On a state, region or city',
  actors: 'On a cluster or organisation',
  actorsLead: 'Below are the clusters. Organisations are found by name, and the page of each leads to its briefing.',
  print: 'Two pages of A4: print this page, or take it along as',
  sources: 'Sources',
  citation: (number: number) => `Source ${number}`,
  back: (number: number) => `Back to where source ${number} is cited`,
  asOf: (date: string) => `As of ${date}`,
  rest: 'Where a line says how many more there are, the rest is on the page of',
  since: (name: string) => `What has happened to ${name} itself`,
}

const es: typeof en = {
  choose: '¿Qué leo antes de la reunión?',
  chooseLead:
    'Dos páginas con citas sobre un sector, un lugar, un clúster o una organización, para leer e imprimir. Las de dos clústeres están junto a cada socio sugerido.',
  whole: 'Sobre todo el atlas',
  sectors: 'Sobre un sector',
  countries: 'Sobre un país',
  places: 'Sobre un estado, región o ciudad',
  actors: 'Sobre un clúster u organización',
  actorsLead:
    'Abajo están los clústeres. Las organizaciones se encuentran por su nombre, y la página de cada una lleva a su nota.',
  print: 'Dos páginas de A4: imprima esta página, o llévesela como',
  sources: 'Fuentes',
  citation: (number) => `Fuente ${number}`,
  back: (number) => `Volver a donde se cita la fuente ${number}`,
  asOf: (date) => `A fecha de ${date}`,
  rest: 'Donde una línea dice cuántos más hay, el resto está en la página de',
  since: (name) => `Lo que ha pasado con ${name}`,
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
