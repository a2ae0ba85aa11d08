import type { Language, Localized } from '@puente/core'

/** What the texts of tools say beside what core calls things. */
export const words = {
  nothing: { en: 'Nothing found.', es: 'No se encontró nada.' },
  sources: { en: 'Sources', es: 'Fuentes' },
  related: { en: 'Related', es: 'Relacionado' },
  inDoubt: { en: 'In doubt', es: 'En duda' },
  also: { en: 'another source', es: 'otra fuente' },
  inferred: { en: 'inferred', es: 'inferido' },
  suggestions: { en: 'Whom to talk to, as of', es: 'Con quién hablar, a fecha de' },
  existing: { en: 'Works with already', es: 'Ya coopera con' },
  introduction: { en: 'introduction', es: 'presentación' },
} as const satisfies Record<string, Localized>

/** How many records there are in all, and which page this is. */
export const pageInWords: Readonly<Record<Language, (total: number, number: number, pages: number) => string>> = {
  en: (total, number, pages) => `${total} in all; page ${number} of ${Math.max(1, pages)}.`,
  es: (total, number, pages) => `${total} en total; página ${number} de ${Math.max(1, pages)}.`,
}

/** That there are further pages. */
export const nextPageInWords: Readonly<Record<Language, (page: number) => string>> = {
  en: (page) => `For more ask with page ${page}, or a higher limit.`,
  es: (page) => `Para ver más pida page ${page}, o un limit más alto.`,
}

/** How much of a list is there, where there is more of it. */
export const restInWords: Readonly<
  Record<Language, (shown: number, total: number | undefined, name: string) => string>
> = {
  en: (shown, total, name) =>
    `These are the first ${shown}${total === undefined ? '' : ` of ${total}`}; for more ask with a higher ${name}.`,
  es: (shown, total, name) =>
    `Estos son los primeros ${shown}${total === undefined ? '' : ` de ${total}`}; para ver más pida un ${name} más alto.`,
}

/** That a list goes on. */
export const moreInWords: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  es: (count) => `y ${count} más`,
}
