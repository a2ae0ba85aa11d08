import { entriesThat } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** An inferred tie says from what it is concluded; a note about an inference says so in both languages. */
export const inferencesAreExplained: Rule = {
  name: 'inferences-are-explained',
  *check(dataset) {
    for (const tie of dataset.records.ties) {
      if (tie.basis === 'inferred' && tie.because === undefined) {
        yield {
          ...at(tie, 'because'),
          message: { en: 'is inferred, but does not say from what', es: 'es inferido, pero no dice de qué' },
          remedy: { en: 'add "because", in English and Spanish', es: 'añada "because", en inglés y español' },
        }
      }
      if (tie.basis === 'stated' && tie.because !== undefined) {
        yield {
          ...at(tie, 'because'),
          message: {
            en: 'is stated by a source, yet gives a reason for concluding it',
            es: 'lo afirma una fuente, y sin embargo da una razón para concluirlo',
          },
          remedy: {
            en: 'write basis: inferred, or move the reason into "note"',
            es: 'escriba basis: inferred, o lleve la razón a "note"',
          },
        }
      }
    }
    for (const { record } of entriesThat(dataset, (one) => one.note !== undefined)) {
      const { note } = record
      if (note === undefined) continue
      const inEnglish = note.en.startsWith('Inferred:')
      if (inEnglish === note.es.startsWith('Inferido:')) continue
      yield {
        ...at(record, inEnglish ? 'note.es' : 'note.en'),
        message: {
          en: 'only one language of the note marks it as an inference',
          es: 'solo un idioma de la nota la marca como inferencia',
        },
        remedy: {
          en: 'begin the English note with "Inferred:" and the Spanish one with "Inferido:"',
          es: 'empiece la nota en inglés por "Inferred:" y la española por "Inferido:"',
        },
      }
    }
  },
}
