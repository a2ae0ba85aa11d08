/**
 * Every public function, called as a program without types may call it: each argument left out or of another kind, and
 * each option misspelt. It says so in its own words, or as a failure where it gives one; it never passes the slip over.
 */
import { describe, expect, it } from 'vitest'
import * as briefings from '../src/briefing/index.ts'
import * as catalog from '../src/catalog/index.ts'
import * as changelog from '../src/changelog/index.ts'
import * as effect from '../src/effect/index.ts'
import * as exporting from '../src/export/index.ts'
import * as core from '../src/index.ts'
import * as schema from '../src/model/index.ts'
import * as opening from '../src/open/index.ts'
import * as node from '../src/open/node.ts'
import * as pictures from '../src/pictures/index.ts'
import * as sql from '../src/sql/index.ts'
import { anything } from './misuse/arguments.ts'
import { calls } from './misuse/public-calls.ts'

const claut = core.get(core.atlas, 'clusters', 'claut')

/** They tell whether something is of a kind, and so take anything. */
const guards = ['hasBriefing', 'isCollectionName', 'isLanguage', 'isNodeCollection', 'isPartialDate']

const modules = { core, briefings, catalog, changelog, exporting, schema, opening, node, pictures, sql }

type Callable = (...args: readonly unknown[]) => unknown

// An error's class is called as well, and is no question.
const isQuestion = (name: string, value: unknown): value is Callable =>
  typeof value === 'function' && /^[a-z]/u.test(name) && !guards.includes(name)

const questions = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]): [string, Callable][] =>
    isQuestion(name, value) ? [[name, value]] : [],
  ),
)

/** How engines put it when a value is not what the code took it for. */
const engineWords =
  /cannot (?:read|destructure|convert|set|use)|is not (?:a function|iterable|a constructor|defined)|undefined \(reading|must be of type|invalid (?:array|time|count)|Maximum call stack|\[object |unexpected token|in JSON/iu

const isFailure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'ok') === false

/** What came of a call: the error, or what was returned. */
function outcome(call: Callable, args: readonly unknown[]): { readonly error: unknown } | { readonly value: unknown } {
  try {
    return { value: call(...args) }
  } catch (error) {
    return { error }
  }
}

function expectRefused(call: Callable, args: readonly unknown[], what: string): void {
  const came = outcome(call, args)
  if ('value' in came) {
    expect(isFailure(came.value), `${what} was passed over`).toBe(true)
    return
  }
  expect(came.error, what).toBeInstanceOf(Error)
  const { message } = came.error as Error
  expect(message, what).not.toMatch(engineWords)
  expect(message.length, what).toBeGreaterThan(10)
  expect(message.length, what).toBeLessThan(700)
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? `{${Object.keys(value).slice(0, 4).join()}}` : String(value)

it('knows how each public function is called', () => {
  expect(questions.map(([name]) => name).toSorted()).toEqual(Object.keys(calls).toSorted())
})

describe.each(questions)('%s', (name, call) => {
  const args = calls[name] ?? []
  const fitting = args.map(({ fits }) => fits)

  it('takes what fits', () => {
    const came = outcome(call, fitting)
    expect('error' in came ? came.error : undefined).toBeUndefined()
  })

  it('refuses an argument that is missing', () => {
    args.forEach(({ optional: isOptional }, at) => {
      if (isOptional !== true && args[at] !== anything)
        expectRefused(call, fitting.slice(0, at), `${name} without argument ${at}`)
    })
  })

  it('refuses what is of another kind, and unknown options', () => {
    for (const [at, { wrong }] of args.entries())
      for (const value of wrong)
        expectRefused(call, fitting.with(at, value), `${name}, argument ${at}: ${shown(value)}`)
  })
})

it('hasBriefing, isLanguage and their like take anything', () => {
  for (const guard of guards) {
    const call: unknown = Reflect.get({ ...core, ...briefings }, guard)
    if (typeof call !== 'function') throw new Error(`no ${guard}`)
    for (const value of [undefined, null, 42, {}, [], claut, 'nonsense']) expect(call(value), guard).toBe(false)
  }
})

it('the atlas as an Effect service fails by its own errors', async () => {
  const { Effect } = await import('effect')
  for (const wrong of [undefined, null, 42, {}]) {
    const exit = await Effect.runPromiseExit(Effect.result(Reflect.apply(effect.openPath, undefined, [wrong])))
    expect(JSON.stringify(exit), shown(wrong)).not.toMatch(engineWords)
  }
})
