/** The words of white spots. @module */
import type { Language } from '@puente/core'

const en = {
  title: 'Where is strength on both sides, and no tie yet?',
  lead: (sectors: string, places: string, side: string) =>
    `${sectors} sectors by ${places} places in ${side}. A white spot has actors on both sides and no tie.`,
  counted:
    'Ties of organisations count here, too, in these sectors; the map draws those between clusters. What two governments agree on for many sectors does not count: it joins no actor of a sector yet. Briefings name white spots of other sectors, too.',
  by: { country: (side: string) => `By country: ${side}`, region: (side: string) => `By state or region: ${side}` },
  caption: (side: string, other: string) =>
    `In each cell: actors here (${side}) and actors across (${other}). A square marks cells with ties.`,
  same: 'The same as a table',
  spots: 'White spots, strongest first',
  score: 'Score',
  none: 'None of these sectors and places is a white spot.',
  more: (count: string) => `${count} more in the table above`,
  all: 'All white spots',
  noSpot: 'and so this is not a white spot',
  between: 'Between the two',
  opens: 'Open a line to see its records.',
  cell: (sector: string, place: string) => `${sector} in ${place}`,
  rest: (count: string) => `… ${count} more`,
  restThere: (count: string) => `… ${count} more on its own page`,
  briefing: 'Briefing',
}

const es: typeof en = {
  title: '¿Dónde hay fuerza en ambos lados y aún ningún vínculo?',
  lead: (sectors, places, side) =>
    `${sectors} sectores por ${places} lugares en ${side}. Un espacio en blanco tiene actores en ambos lados y ningún vínculo.`,
  counted:
    'Aquí cuentan también los vínculos de organizaciones, en estos sectores; el mapa dibuja los que hay entre clústeres. Lo que dos gobiernos acuerdan para muchos sectores no cuenta: aún no une a ningún actor de un sector. Las notas informativas nombran también espacios en blanco de otros sectores.',
  by: { country: (side) => `Por país: ${side}`, region: (side) => `Por estado o región: ${side}` },
  caption: (side, other) =>
    `En cada celda: actores de aquí (${side}) y del otro lado (${other}). Un cuadro marca las celdas con vínculos.`,
  same: 'Lo mismo como tabla',
  spots: 'Espacios en blanco, los más fuertes primero',
  score: 'Puntuación',
  none: 'Ninguno de estos sectores y lugares es un espacio en blanco.',
  more: (count) => `${count} más en la tabla de arriba`,
  all: 'Todos los espacios en blanco',
  noSpot: 'y por eso esto no es un espacio en blanco',
  between: 'Entre los dos',
  opens: 'Abra una línea para ver sus registros.',
  cell: (sector, place) => `${sector} en ${place}`,
  rest: (count) => `… ${count} más`,
  restThere: (count) => `… ${count} más en su propia página`,
  briefing: 'Nota informativa',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
