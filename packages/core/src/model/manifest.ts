/** What an atlas says of itself: `data/atlas.yaml`. @module */
import * as z from 'zod'
import { field } from './field.ts'
import { idText, ref } from './id.ts'
import { feedbackAddress, formErrors, localized, maxLength, partialDate, textLine, webAddress } from './text.ts'

/** Schema of an atlas's manifest. */
export const manifestSchema = z.strictObject({
  title: field(localized(), { label: { en: 'what the atlas is called', es: 'cómo se llama el atlas' } }),
  description: field(localized(), { label: { en: 'what it holds, in a sentence', es: 'qué contiene, en una frase' } }),
  version: field(
    z
      .string()
      .max(maxLength.id)
      .regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/, formErrors.version.en),
    { label: { en: 'version of the data, like 1.0.0', es: 'versión de los datos, como 1.0.0' } },
  ),
  asOf: field(partialDate(), {
    label: {
      en: 'the year, month or day that the records describe',
      es: 'el año, el mes o el día que describen los registros',
    },
  }),
  evidenceAsOf: field(partialDate(), {
    label: {
      en: 'the year, month or day up to which other sources than the main one were read',
      es: 'el año, el mes o el día hasta el que se leyeron otras fuentes que la principal',
    },
  }).optional(),
  mainSource: field(ref('sources'), {
    label: {
      en: 'id of the source that a citation means when it names none',
      es: 'identificador de la fuente a la que se refiere una cita que no nombra ninguna',
    },
  }),
  sides: field(z.tuple([ref('places'), ref('places')]), {
    label: {
      en: 'ids of the two places between which the atlas looks for cooperation',
      es: 'identificadores de los dos lugares entre los que el atlas busca cooperación',
    },
  }),
  licence: field(
    z.strictObject({
      id: field(textLine(), { label: { en: 'SPDX id of the licence', es: 'identificador SPDX de la licencia' } }),
      url: field(webAddress(), { label: { en: 'address of its text', es: 'dirección de su texto' } }),
    }),
    { label: { en: 'how others may use the data', es: 'cómo pueden usar otros los datos' } },
  ),
  feedback: field(feedbackAddress(), {
    label: {
      en: 'where errors are reported: a page on the web or mailto: with a mailbox',
      es: 'dónde se avisa de errores: una página web o mailto: con un buzón',
    },
  }).optional(),
  redirects: field(z.record(idText(), idText()), {
    label: {
      en: 'ids that were given up, each with the id of the record that took its place: an id never dies',
      es: 'identificadores abandonados, cada uno con el del registro que ocupó su lugar: un identificador no muere',
    },
  }).optional(),
})

export type { Manifest } from './generated/records.ts'
