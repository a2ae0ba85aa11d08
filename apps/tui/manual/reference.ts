/** What the manual lists that the commands do not declare: exit codes, environment variables, files, addresses. @module */
import type { Localized } from '@puente/core'

/** Something by its name, and what it meaning. */
export interface Definition {
  readonly name: string
  readonly meaning: Localized
}

/** The exit codes. */
export const exitStatus: readonly Definition[] = [
  { name: '0', meaning: { en: 'all went well.', es: 'todo fue bien.' } },
  {
    name: '1',
    meaning: {
      en: 'nothing was found, a dataset has problems, the answer could not be written, or something broke. What it is stands on standard error.',
      es: 'no se encontró nada, un conjunto de datos tiene problemas, no se pudo escribir la respuesta o algo se rompió. Qué es está en la salida de errores.',
    },
  },
  {
    name: '2',
    meaning: {
      en: 'the command line cannot be understood; the nearest valid word stands on standard error.',
      es: 'no se entiende la línea de órdenes; la palabra válida más cercana está en la salida de errores.',
    },
  },
  {
    name: '141',
    meaning: {
      en: 'the reader of a pipe stopped before the answer was whole, as head does.',
      es: 'quien lee una tubería paró antes de que la respuesta estuviera entera, como hace head.',
    },
  },
]

/** The environment variables that it reads. */
export const environment: readonly Definition[] = [
  {
    name: 'LC_ALL, LC_MESSAGES, LANG',
    meaning: {
      en: 'the language, where --lang does not say it: Spanish for es, English for any other.',
      es: 'el idioma, donde --lang no lo dice: español para es, inglés para cualquier otro.',
    },
  },
  {
    name: 'LC_ALL, LC_CTYPE, LANG',
    meaning: {
      en: 'what the terminal can write. A locale with another character set than UTF-8 gets ASCII alone.',
      es: 'lo que el terminal puede escribir. Una configuración regional con otro juego de caracteres que UTF-8 solo recibe ASCII.',
    },
  },
  {
    name: 'NO_COLOR',
    meaning: {
      en: 'if set, no colour is used where --theme does not ask for it.',
      es: 'si está definida, no se usa color donde --theme no lo pide.',
    },
  },
  {
    name: 'CLICOLOR, CLICOLOR_FORCE',
    meaning: {
      en: '0 in the first is as NO_COLOR; anything but 0 in the second is as FORCE_COLOR.',
      es: '0 en la primera es como NO_COLOR; cualquier cosa menos 0 en la segunda, como FORCE_COLOR.',
    },
  },
  {
    name: 'FORCE_COLOR',
    meaning: { en: 'colour or none (0), before NO_COLOR.', es: 'color o ninguno (0), antes que NO_COLOR.' },
  },
  {
    name: 'COLORFGBG',
    meaning: {
      en: 'tells some terminals with a light ground from dark ones.',
      es: 'distingue algunos terminales de fondo claro de los oscuros.',
    },
  },
  {
    name: 'FORCE_HYPERLINK',
    meaning: {
      en: 'links in the text (OSC 8) or none (0), where the terminal is not known.',
      es: 'enlaces en el texto (OSC 8) o ninguno (0), donde no se conoce el terminal.',
    },
  },
  {
    name: 'TERM',
    meaning: {
      en: 'a terminal called dumb gets plain text instead of the explorer, and one called linux no braille.',
      es: 'un terminal llamado dumb recibe texto sin más en lugar del explorador, y uno llamado linux nada de braille.',
    },
  },
  {
    name: 'PUENTE_BROWSER',
    meaning: {
      en: 'the browser that prints a briefing as PDF, by its file or its name on the PATH, where another than the first that is found shall do it.',
      es: 'el navegador que imprime una nota como PDF, por su archivo o por su nombre en PATH, si debe hacerlo otro que el primero que se encuentra.',
    },
  },
  {
    name: 'XDG_CONFIG_HOME',
    meaning: { en: 'where settings are kept, on Linux.', es: 'dónde se guardan los ajustes, en Linux.' },
  },
]

/** The files that it writes by itself. */
export const files: readonly Definition[] = [
  {
    name: '~/.config/puente/explorer.json',
    meaning: {
      en: 'the last place, the language, the theme and whether the mouse is used; and under keys your own keys, like {"keys": {"search": ["F", "ctrl+s"], "theme": []}}: the commands and keys that puente keys prints, each with a key, several, or none. On macOS it is in ~/Library/Preferences/puente, on Windows in %APPDATA%\\puente\\Config. Otherwise it can be deleted at any time.',
      es: 'el último lugar, el idioma, el tema y si se usa el ratón; y bajo keys las teclas propias, como {"keys": {"search": ["F", "ctrl+s"], "theme": []}}: las órdenes y teclas que escribe puente keys, cada una con una tecla, varias o ninguna. En macOS está en ~/Library/Preferences/puente, en Windows en %APPDATA%\\puente\\Config. Por lo demás puede borrarse en cualquier momento.',
    },
  },
]

/** An address, and what is there. */
export interface SampleAddress {
  readonly address: string
  readonly leadsTo: Localized
}

/** Addresses of every sort that the explorer has. */
export const sampleAddresses: readonly SampleAddress[] = [
  { address: 'home', leadsTo: { en: 'what the atlas holds', es: 'lo que contiene el atlas' } },
  { address: 'clusters', leadsTo: { en: 'a collection as a table', es: 'una colección como tabla' } },
  {
    address: 'clusters?sector=aerospace&country=es,fr',
    leadsTo: { en: 'the same, filtered', es: 'la misma, filtrada' },
  },
  { address: 'clusters/claut', leadsTo: { en: 'a record', es: 'un registro' } },
  {
    address: 'claut',
    leadsTo: { en: 'the same: an id is an address', es: 'lo mismo: un identificador es una dirección' },
  },
  { address: 'search/energía solar', leadsTo: { en: 'a search', es: 'una búsqueda' } },
  { address: 'map', leadsTo: { en: 'the map', es: 'el mapa' } },
  {
    address: 'map/mx#claut',
    leadsTo: { en: 'a part of it, with somebody marked', es: 'una parte de él, con alguien marcado' },
  },
  { address: 'network/claut', leadsTo: { en: 'who is around a record', es: 'quién está en torno a un registro' } },
  {
    address: 'path/claut/hegan',
    leadsTo: { en: 'how two actors are connected', es: 'cómo se relacionan dos actores' },
  },
  {
    address: 'match/claut',
    leadsTo: { en: 'whom a cluster should talk to', es: 'con quién debería hablar un clúster' },
  },
  { address: 'white-spots', leadsTo: { en: 'opportunities as a heat map', es: 'oportunidades como mapa de calor' } },
  { address: 'white-spots/automotive/nuevo-leon', leadsTo: { en: 'a cell of it', es: 'una celda de él' } },
  { address: 'timeline', leadsTo: { en: 'everything dated', es: 'todo lo fechado' } },
  {
    address: 'timeline/aerospace',
    leadsTo: { en: 'what is dated of a sector or an actor', es: 'lo fechado de un sector o un actor' },
  },
  {
    address: 'since',
    leadsTo: { en: 'what has happened since the main source', es: 'qué ha pasado desde la fuente principal' },
  },
  {
    address: 'since?about=aerospace&from=2023',
    leadsTo: {
      en: 'the same of a sector, an actor, a place, since a date',
      es: 'lo mismo de un sector, un actor, un lugar, desde una fecha',
    },
  },
  { address: 'briefing', leadsTo: { en: 'a briefing on the whole', es: 'una nota sobre el conjunto' } },
  {
    address: 'briefing/sectors/aerospace',
    leadsTo: { en: 'a briefing on a sector, a place, an actor', es: 'una nota sobre un sector, un lugar, un actor' },
  },
  { address: 'briefing/pairs/claut/hegan', leadsTo: { en: 'a briefing on two', es: 'una nota sobre dos' } },
]
