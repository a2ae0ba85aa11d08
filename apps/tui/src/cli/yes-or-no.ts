/** Questions that the command line puts to the person at the terminal. @module */
import { createInterface } from 'node:readline'
import { cleanText, type Language, type Localized } from '@puente/core'
import type { Io } from './io.ts'

/** What is asked. */
export const questions = {
  replace: (path: string): Localized => ({
    en: `${cleanText(path)} is there already. Replace it?`,
    es: `${cleanText(path)} ya existe. ¿Reemplazarlo?`,
  }),
} as const

const choice = { en: '[y/N]', es: '[s/N]' } as const satisfies Localized

/** Whether a person sits at the terminal who reads questions and types answers. */
export const canConfirm = ({ stdin, stderr, env }: Io): boolean =>
  stdin.isTTY === true && stderr.isTTY === true && env.TERM !== 'dumb'

/** Puts a question whose answer is yes or no; without an answer it is no. */
export function saysYes(question: Localized, language: Language): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  return new Promise((answer) => {
    const withoutAnswer = () => {
      process.stderr.write('\n')
      answer(false)
    }
    terminal.once('close', withoutAnswer)
    terminal.question(`${question[language]} ${choice[language]} `, (text) => {
      terminal.off('close', withoutAnswer)
      answer(/^(?:y|yes|s|si|sí)$/i.test(text.trim()))
      terminal.close()
    })
  })
}
