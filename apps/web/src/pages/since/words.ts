/** The words of what has happened. @module */
import type { Language } from '@puente/core'

const en = {
  title: (date: string) => `What has happened since ${date}`,
  titleOf: (name: string, date: string) => `${name}: what has happened since ${date}`,
  lead: (count: string) =>
    `${count}, the newest first: what began, changed or ended, and which values no longer hold. Where one overtakes what the main source says, a finding below it tells.`,
  developments: { one: 'development', many: 'developments' },
  from: 'Since year, month or day',
  about: 'About a sector, actor or place',
  show: 'Show',
  kinds: 'Kinds',
  years: 'Since',
  before: 'Before',
  all: 'All developments',
  nobody: (name: string) => `No sector, cluster, organisation or place is called “${name}”.`,
  noKind: (text: string, kinds: string) => `“${text}” is no kind of development; there are: ${kinds}.`,
  downloads: 'These developments as',
}

const es: typeof en = {
  title: (date) => `Qué ha pasado desde ${date}`,
  titleOf: (name, date) => `${name}: qué ha pasado desde ${date}`,
  lead: (count) =>
    `${count}, lo más nuevo primero: qué empezó, cambió o terminó, y qué valores ya no valen. Donde una supera lo que dice la fuente principal, lo cuenta un hallazgo debajo.`,
  developments: { one: 'novedad', many: 'novedades' },
  from: 'Desde el año, mes o día',
  about: 'Sobre un sector, actor o lugar',
  show: 'Mostrar',
  kinds: 'Tipos',
  years: 'Desde',
  before: 'Antes',
  all: 'Todas las novedades',
  nobody: (name) => `Ningún sector, clúster, organización o lugar se llama «${name}».`,
  noKind: (text, kinds) => `«${text}» no es un tipo de novedad; los hay: ${kinds}.`,
  downloads: 'Estas novedades en',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
