/** What can be wrong with the files of a dataset's folder, before they are read. @module */

import { excerpt, type Fault } from '../dataset/problem.ts'
import { collectionNames } from '../model/collection-name.ts'
import { nearest } from '../model/nearest.ts'
import { formatFileError } from '../text/format-file-error.ts'

/** How deep the folders of a dataset may lie in each other: a collection, and what orders it. */
export const maxFolderDepth = 8

export const faults = {
  circle: {
    message: { en: 'is a folder that was read already', es: 'es una carpeta que ya se leyó' },
    remedy: { en: 'remove the symbolic link that leads there', es: 'elimine el enlace simbólico que lleva ahí' },
  },
  deep: {
    message: {
      en: `lies more than ${maxFolderDepth} folders deep`,
      es: `está a más de ${maxFolderDepth} carpetas de profundidad`,
    },
    remedy: { en: 'move it up', es: 'muévalo hacia arriba' },
  },
  calledAsFile: {
    message: {
      en: 'is a folder, though its name is that of a file',
      es: 'es una carpeta, aunque su nombre es el de un archivo',
    },
    remedy: {
      en: 'put the file there, or give the folder another name',
      es: 'ponga ahí el archivo, o dé a la carpeta otro nombre',
    },
  },
  special: {
    message: { en: 'is neither a file nor a folder', es: 'no es un archivo ni una carpeta' },
    remedy: { en: 'remove it', es: 'elimínelo' },
  },
  many: {
    message: { en: 'the folder has more than 100,000 files', es: 'la carpeta tiene más de 100.000 archivos' },
    remedy: {
      en: 'write small records together in lists, or open a JSON file',
      es: 'escriba juntos los registros pequeños en listas, o abra un archivo JSON',
    },
  },
  large: {
    message: {
      en: 'with this file the dataset is larger than 256 MiB',
      es: 'con este archivo el conjunto de datos supera 256 MiB',
    },
    remedy: { en: 'open a JSON file, which may be larger', es: 'abra un archivo JSON, que puede ser mayor' },
  },
  largeFile: {
    message: { en: 'is larger than 16 MiB', es: 'tiene más de 16 MiB' },
    remedy: { en: 'divide the list into several files', es: 'divida la lista en varios archivos' },
  },
  noIndex: {
    message: { en: 'is no index of pages', es: 'no es un índice de páginas' },
    remedy: {
      en: 'make it with scripts/index-pages.ts, or remove it',
      es: 'hágalo con scripts/index-pages.ts, o elimínelo',
    },
  },
  noRelease: {
    message: { en: 'is no released version of a dataset', es: 'no es una versión publicada de un conjunto de datos' },
    remedy: {
      en: 'write the whole dataset as JSON, with its hash, to `<day>-<version>.json`, like 2026-11-28-0.1.0.json; or remove it',
      es: 'escriba el conjunto entero como JSON, con su hash, en `<día>-<versión>.json`, como 2026-11-28-0.1.0.json; o elimínelo',
    },
  },
  twoIndexes: {
    message: { en: 'is a second index of the same source', es: 'es un segundo índice de la misma fuente' },
    remedy: { en: 'keep one of the two', es: 'deje uno de los dos' },
  },
} as const satisfies Record<string, Fault>

export function unknownFolder(name: string): Fault {
  const near = nearest(name.slice(0, 80), collectionNames)
  const names = near.length > 0 ? near : collectionNames
  return {
    message: {
      en: `no collection is called "${excerpt(name)}", so that nothing in the folder is read`,
      es: `ninguna colección se llama "${excerpt(name)}", así que no se lee nada de la carpeta`,
    },
    remedy: {
      en: `call it ${names.join(' or ')}, or move it out of the dataset`,
      es: `llámela ${names.join(' o ')}, o sáquela del conjunto de datos`,
    },
  }
}

export const unexpectedFile = (name: string, folder: 'of indexes' | 'of releases' | 'of records'): Fault => {
  const ending = folder === 'of records' ? '.yaml' : '.json'
  return {
    message: {
      en: `"${excerpt(name)}" is not read: it does not end in ${ending}`,
      es: `"${excerpt(name)}" no se lee: no acaba en ${ending}`,
    },
    remedy: {
      en: `let its name end in ${ending} if it belongs to the dataset; if not, move it out, or begin its name with a dot`,
      es: `haga que su nombre acabe en ${ending} si es parte del conjunto; si no, sáquelo, o ponga un punto al principio de su nombre`,
    },
  }
}

export const misplacedFile = (name: string): Fault => ({
  message: {
    en: `"${excerpt(name)}" is not read: beside atlas.yaml, files stand in the folder of a collection`,
    es: `"${excerpt(name)}" no se lee: aparte de atlas.yaml, los archivos están en la carpeta de una colección`,
  },
  remedy: {
    en: `move it into one of ${collectionNames.join(', ')}, or out of the dataset; or begin its name with a dot`,
    es: `llévelo a una de ${collectionNames.join(', ')}, o fuera del conjunto; o ponga un punto al principio de su nombre`,
  },
})

export const unreadable = (error: unknown): Fault => {
  const { en, es } = formatFileError(error)
  return {
    message: { en: `cannot be read: ${en}`, es: `no se puede leer: ${es}` },
    remedy: { en: 'make it readable, or remove it', es: 'hágalo legible, o elimínelo' },
  }
}
