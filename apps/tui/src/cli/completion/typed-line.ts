/** A command line as far as it has been typed, by what the commands are declared with. @module */
import type { Argument, Command, Option } from 'commander'

/** What is being typed. */
export type Typing =
  | { readonly kind: 'option' }
  | { readonly kind: 'command' }
  | { readonly kind: 'argument'; readonly argument: Argument }
  /** `before` is what stands before the value in the same word: `--lang=`, or nothing. */
  | { readonly kind: 'value'; readonly option: Option; readonly before: string }
  | { readonly kind: 'nothing' }

/** A command line as far as it has been typed. */
export interface TypedLine {
  readonly command: Command
  /** The arguments of the command that stand before the word that is being typed. */
  readonly given: readonly string[]
  /** The options that stand before it, with their last values; none for one that takes no value. */
  readonly options: ReadonlyMap<Option, string | undefined>
  /** What has been typed of the value, the argument or the name. */
  readonly word: string
  readonly typing: Typing
}

/** What has been understood of the words so far. */
interface Understood {
  command: Command
  readonly given: string[]
  readonly options: Map<Option, string | undefined>
  /** The option whose value comes next. */
  expecting?: Option
  /** Whether more values may follow. */
  more: boolean
  /** Whether `--` was given: nothing after it is an option. */
  closed: boolean
}

const optionCalled = (command: Command, name: string): Option | undefined =>
  [...command.options, ...(command.parent?.options ?? [])].find(({ long, short }) => long === name || short === name)

/** `--name=value` in its parts. */
function parted(word: string): { readonly name: string; readonly value?: string } {
  const at = word.indexOf('=')
  return at === -1 ? { name: word } : { name: word.slice(0, at), value: word.slice(at + 1) }
}

function takeOption(line: Understood, word: string): void {
  const { name, value } = parted(word)
  const option = optionCalled(line.command, name)
  line.more = false
  if (option === undefined) return
  line.options.set(option, value)
  if (option.required && value === undefined) line.expecting = option
}

function takeWord(line: Understood, word: string, program: Command): void {
  const { expecting } = line
  if (expecting !== undefined && !(line.more && word.startsWith('-'))) {
    line.options.set(expecting, word)
    line.more = expecting.variadic
    if (!line.more) delete line.expecting
    return
  }
  delete line.expecting
  if (line.closed || !word.startsWith('-')) {
    const command = line.command === program ? program.commands.find((one) => one.name() === word) : undefined
    if (command !== undefined && line.given.length === 0) line.command = command
    else line.given.push(word)
  } else if (word === '--') line.closed = true
  else takeOption(line, word)
}

function typingAt(line: Understood, word: string, program: Command): Typing {
  const { command, given, expecting, closed } = line
  if (expecting !== undefined && !(line.more && word.startsWith('-'))) {
    return { kind: 'value', option: expecting, before: '' }
  }
  if (!closed && word.startsWith('-')) {
    const { name, value } = parted(word)
    const option = value === undefined ? undefined : optionCalled(command, name)
    return option?.required === true ? { kind: 'value', option, before: `${name}=` } : { kind: 'option' }
  }
  if (command === program) return { kind: given.length === 0 ? 'command' : 'nothing' }
  const all = command.registeredArguments
  const last = all.at(-1)
  const argument = all[given.length] ?? (last?.variadic === true ? last : undefined)
  return argument === undefined ? { kind: 'nothing' } : { kind: 'argument', argument }
}

/**
 * Understands a command line as far as it has been typed.
 *
 * @param words what stands after the program's name; the last is the one that is being typed, and may be empty
 */
export function typedLine(program: Command, words: readonly string[]): TypedLine {
  const line: Understood = { command: program, given: [], options: new Map(), more: false, closed: false }
  for (const word of words.slice(0, -1)) takeWord(line, word, program)
  const word = words.at(-1) ?? ''
  const typing = typingAt(line, word, program)
  const { command, given, options } = line
  const before = typing.kind === 'value' ? typing.before : ''
  return { command, given, options, word: word.slice(before.length), typing }
}

/** The words as they were typed, and how much of the last one bash keeps as it is. */
export interface Rejoined {
  readonly words: readonly string[]
  readonly kept: number
}

/** Puts together what stood around colons. Nothing is lost where the reader has colons taken out of bash's word breaks. */
export function rejoinedAtColons(pieces: readonly string[]): Rejoined {
  const words: string[] = []
  let joins = false
  for (const piece of pieces) {
    const isColon = /^:+$/.test(piece)
    if ((isColon || joins) && words.length > 0) words.push(`${words.pop() ?? ''}${piece}`)
    else words.push(piece)
    joins = isColon
  }
  // Behind a colon something new begins.
  const replaced = joins ? 0 : (pieces.at(-1) ?? '').length
  return { words, kept: (words.at(-1) ?? '').length - replaced }
}
