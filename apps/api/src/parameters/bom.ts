/** Whether a CSV begins with a byte order mark, without which some spreadsheets misread accents. @module */
import type { Format } from '../http/formats.ts'
import type { ParameterError } from '../http/problem.ts'
import { flag } from './parameter.ts'
import { parameterError } from './read-parameters.ts'

/** Whether a byte order mark goes first. */
export const bom = flag(
  'Whether a CSV begins with a byte order mark: some versions of Excel need it to read accents. Only for CSV',
  false,
)

/** No other format may have one. */
export const bomProblems = (asked: boolean | undefined, format: Format): readonly ParameterError[] =>
  asked === true && format !== 'csv'
    ? [
        parameterError('bom', {
          en: `a byte order mark is for CSV only, and not for ${format}`,
          es: `una marca de orden de bytes es solo para CSV, y no para ${format}`,
        }),
      ]
    : []
