/** The words of what has happened. @module */
import type { Language } from '@puente/core'

const en = {
  title: (date: string) => `What has happened since ${date}`,
  titleOf: (name: string, date: string) => `${name}: what has happened since ${date}`,
  lead: (count: string) =>
    `${count}, the newest first: what began, changed or ended, and which values no longer hold. Where the main source no longer holds, a finding below says so.`,
  developments: { one: 'development', many: 'developments' },
  from: 'Since, such as 2024 or 2024-05',
  about: 'About a sector, actor or place',
  show: 'Show',
  kinds: 'Kinds',
  allKinds: 'all kinds',
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
    `${count}, lo más nuevo primero: qué empezó, cambió o terminó, y qué valores ya no valen. Donde la fuente principal ya no vale, lo dice un hallazgo debajo.`,
  developments: { one: 'novedad', many: 'novedades' },
  from: 'Desde, como 2024 o 2024-05',
  about: 'Sobre un sector, actor o lugar',
  show: 'Mostrar',
  kinds: 'Tipos',
  allKinds: 'todos los tipos',
  years: 'Desde',
  before: 'Antes',
  all: 'Todas las novedades',
  nobody: (name) => `Ningún sector, clúster, organización o lugar se llama «${name}».`,
  noKind: (text, kinds) => `«${text}» no es un tipo de novedad; los hay: ${kinds}.`,
  downloads: 'Estas novedades en',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
