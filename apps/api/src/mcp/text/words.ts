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
  noPath: { en: 'No path connects the two within these limits.', es: 'Ningún camino une a los dos en estos límites.' },
} as const satisfies Record<string, Localized>

/** How many records there are in all, and which page this is. */
export const pageInWords: Readonly<Record<Language, (total: number, number: number, pages: number) => string>> = {
  en: (total, number, pages) => `${total} in all; page ${number} of ${Math.max(1, pages)}.`,
  es: (total, number, pages) => `${total} en total; página ${number} de ${Math.max(1, pages)}.`,
}

/** That a list goes on. */
export const moreInWords: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  es: (count) => `y ${count} más`,
}
