/** Lets a built program's functions be compiled before they are called, and so be kept by the compile cache. @module */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a function stands in a file. */
interface Range {
  readonly start: number
  readonly end: number
}

/** What Node writes of the functions that ran, as far as it is read here. */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    /** Every function that the engine knows of, the file itself first. */
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
    }[]
  }[]
}

/** The functions of a file. */
interface FileFunctions {
  /** Those that ran. */
  readonly ran: readonly Range[]
  /** Those that stand in no other. */
  readonly outermost: ReadonlySet<number>
}

function functionsOf({ functions }: Coverage['result'][number]): FileFunctions {
  // The first is the file itself.
  const [, ...all] = functions.flatMap(({ ranges: [whole] }) => whole ?? [])
  const ran = all.flatMap(({ startOffset, endOffset, count }) =>
    count > 0 ? [{ start: startOffset, end: endOffset }] : [],
  )
  const outermost = new Set<number>()
  let end = 0
  for (const { startOffset, endOffset } of all.toSorted((one, other) => one.startOffset - other.startOffset)) {
    if (startOffset < end) continue
    outermost.add(startOffset)
    end = endOffset
  }
  return { ran, outermost }
}

/** The functions of the files of a program that ran. */
function functionsThatRan(folder: string): ReadonlyMap<string, FileFunctions> {
  const found = new Map<string, FileFunctions>()
  for (const name of readdirSync(folder)) {
    const { result }: Coverage = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const file of result) if (file.url.startsWith('file:')) found.set(fileURLToPath(file.url), functionsOf(file))
  }
  return found
}

/** An arrow function or a function without a name: both may stand in parentheses wherever they stand. */
const anonymous = /^(?:async )?(?:\(|[\w$]+=>|function\*?\()/

/** A function that is a statement, as bundles write it, behind a statement or at the start of a line. */
const declared = /^((?:async )?function(?:\*| ))([\w$]+)\(/
const endOfStatement = /[;}\n]$/

/** What must stay first in a file. */
const head = /^(?:#!.*\n)?(?:"use strict";)?/

/** A file with the functions that ran in parentheses. Declarations are made variables at its start, as they are known from there on. */
function inParentheses(text: string, { ran, outermost }: FileFunctions): string {
  const wrapped = ran.filter(({ start, end }) => anonymous.test(text.slice(start, end)))
  const marks = wrapped
    .flatMap(({ start, end }) => [
      { at: start, mark: '(' },
      { at: end, mark: ')' },
    ])
    .sort((one, other) => one.at - other.at)
  const between = (start: number, end: number): string => {
    let [done, from] = ['', start]
    for (const { at, mark } of marks) {
      if (at < start || at > end || (at === start && mark === ')') || (at === end && mark === '(')) continue
      done += text.slice(from, at) + mark
      from = at
    }
    return done + text.slice(from, end)
  }
  const first = head.exec(text)?.[0] ?? ''
  let [variables, rest, from] = ['', '', first.length]
  for (const { start, end } of ran.toSorted((one, other) => one.start - other.start)) {
    const [, keyword = '', name = ''] = declared.exec(text.slice(start, end)) ?? []
    if (name === '' || !outermost.has(start) || !endOfStatement.test(text.slice(0, start))) continue
    variables += `var ${name}=(${keyword.trim()}${between(start + keyword.length + name.length, end)});`
    rest += between(from, start)
    from = end
  }
  return first + variables + rest + between(from, text.length)
}

/**
 * Puts the functions of a program that run at its start in parentheses.
 *
 * An engine compiles a function when it is first called, unless it stands in parentheses; and Node's compile cache keeps what
 * was compiled as a file was loaded. Without them each start compiles the functions that it calls: a third of what a command
 * takes beyond Node itself. All functions in parentheses would make the cache large, and slow to read.
 *
 * @param folder of the built program, whose files are written anew
 * @param args the program and its arguments
 * @param isDone receives each piece of what the program says, and tells whether it is to end; for one that does not end by
 *   itself
 * @throws {Error} if the program fails
 */
export async function compileAtStart(
  folder: string,
  args: readonly string[],
  isDone: (text: string) => Promise<boolean> = async () => false,
): Promise<void> {
  const coverage = mkdtempSync(join(tmpdir(), 'functions-'))
  try {
    const env = {
      ...process.env,
      NODE_V8_COVERAGE: coverage,
      NODE_DISABLE_COMPILE_CACHE: '1',
      PORT: '0',
      PUENTE_LOG: 'off',
    }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const closed = once(child, 'close')
    for await (const text of child.stdout.setEncoding('utf8')) if (await isDone(String(text))) child.kill('SIGTERM')
    const [status] = await closed
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    for (const [path, functions] of functionsThatRan(coverage))
      if (path.startsWith(folder)) writeFileSync(path, inParentheses(readFileSync(path, 'utf8'), functions))
  } finally {
    rmSync(coverage, { recursive: true })
  }
}
