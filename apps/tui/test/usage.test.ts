/** What the real program says of command lines that it cannot understand, in both languages. @module */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { puente } from '../src/testing/piped-program.ts'
import { program } from '../src/testing/started-program.ts'

/** A command line, and what is said of it in English and in Spanish. */
const wrong: readonly (readonly [args: readonly string[], en: string, es: string])[] = [
  [['shwo'], `unknown command 'shwo'. Did you mean "show"?`, `orden desconocida 'shwo'. ¿Quiso decir "show"?`],
  [['show'], "missing required argument 'id'.", "falta el argumento 'id'."],
  [['list'], "missing required argument 'collection'.", "falta el argumento 'colección'."],
  [['match', 'claut', '--limt', '3'], `unknown option '--limt'. Did you mean "--limit"?`, '¿Quiso decir "--limit"?'],
  [['--zzz'], "unknown option '--zzz'.", "opción desconocida '--zzz'."],
  [['list', 'clusters', '-x'], "unknown option '-x'.", "opción desconocida '-x'."],
  [['match', 'claut', '--limit'], "option '--limit <count>' needs a value.", "'--limit <cantidad>' necesita un valor."],
  ...['0', '-1', '1e3', 'x', '0x10', '1.5', ''].map(
    (count) =>
      [
        ['match', 'claut', '--limit', count],
        `'${count}' is no value for '--limit <count>'. Write a whole number from 1.`,
        `'${count}' no es un valor de '--limit <cantidad>'. Escriba un número entero desde 1.`,
      ] as const,
  ),
  [['match', 'claut', '--as-of', '1/2'], 'Write a year, month or day', 'Escriba un año, mes o día'],
  [['serve', '--port', '99999'], 'from 0 to 65535', 'de 0 a 65535'],
  [
    ['match', 'claut', '--json', '--csv'],
    "cannot be used with option '--csv'",
    "no puede usarse con la opción '--csv'",
  ],
  [['match', 'claut', '--sector', 'a', '--sector', 'b'], 'is given more than once', 'se da más de una vez'],
  [['show', 'claut', 'hegan'], "too many arguments for 'show'", "demasiados argumentos para 'show'"],
  [['completion', 'bas'], 'Did you mean "bash"?', '¿Quiso decir "bash"?'],
  [['timeline', '--kind', 'zz'], 'There are event, ', 'Hay event, '],
]

it.each([
  [['list', 'clusters', '-label:bronze', '--json'], 'list clusters -- -label:bronze'],
  [
    ['--lang', 'es', 'list', 'clusters', '-tipo:asociación', 'país:mx', '--json'],
    'list clusters -- país:mx -tipo:asociación',
  ],
])('%j leaves a value out, and takes it for no option', async (args, same) => {
  const { status, out } = await puente(args)
  expect(status).toBe(0)
  const [before = '', behind = ''] = same.split(' -- ')
  const language = args.includes('es') ? ['--lang', 'es'] : []
  const behindDashes = await puente([...language, ...before.split(' '), '--json', '--', ...behind.split(' ')])
  expect(JSON.parse(out)).toEqual(JSON.parse(behindDashes.out))
})

describe.each(['en', 'es'] as const)('in %s', (language) => {
  it.each(wrong)('says what is wrong with %j', async (args, en, es) => {
    const { status, out, err } = await puente(args, { LC_ALL: `${language}_MX.UTF-8` })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^puente: [^\n]+\n$/)
    expect(err).toContain({ en, es }[language])
  })
})

it('takes --lang wherever it stands, but only once', async () => {
  expect((await puente(['show', '--lang=es'])).err).toContain('falta el argumento')
  expect((await puente(['list', '--help', '--lang', 'es'])).out).toMatch(/^Uso: puente list/)
  expect(await puente(['list', 'clusters', '--lang', 'en', '--lang', 'es'])).toMatchObject({ status: 2, out: '' })
})

it('takes an option that has several values as often as it is given', async () => {
  const once = await puente(['timeline', '--kind', 'award', 'event', '--csv'])
  expect(await puente(['timeline', '--kind', 'award', '--kind', 'event', '--csv'])).toEqual(once)
})

describe('a Node that is too old', () => {
  /** Carries out the first file as that Node would; what it imports is not there. */
  function startedOn(version: string, env: Readonly<Record<string, string>>) {
    const said: string[] = []
    const old = {
      env,
      version: `v${version}`,
      versions: { node: version },
      stderr: { write: (text: string) => said.push(text) },
      exitCode: 0,
    }
    // The first line is for shells.
    runInNewContext(readFileSync(program, 'utf8').replace(/^#!.*/, ''), { process: old })
    return { said: said.join(''), code: old.exitCode }
  }

  it.each(['4.9.1', '12.22.12', '18.20.0', '20.20.2', '22.12.0'])('is told which is needed: %s', (version) => {
    const { said, code } = startedOn(version, { LANG: 'C' })
    expect({ said, code }).toEqual({ said: `puente: this needs Node 22.13 or later; this is v${version}.\n`, code: 1 })
    expect(startedOn(version, { LANG: 'es_MX.UTF-8' }).said).toContain('hace falta Node 22.13')
  })
})
