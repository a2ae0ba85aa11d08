/** Parses a half-typed command line by the declarations of the commands. @module */
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
  readonly args: readonly string[]
  /** The options that stand before it, with their last values; none for one that takes no value. */
  readonly options: ReadonlyMap<Option, string | undefined>
  /** What has been typed of the value, the argument or the name. */
  readonly word: string
  readonly typing: Typing
}

/** The state after the words so far. */
interface ParseState {
  command: Command
  readonly args: string[]
  readonly options: Map<Option, string | undefined>
  /** The option whose value comes next. */
  pendingOption?: Option
  /** Whether more values may follow. */
  acceptsMore: boolean
  /** Whether `--` was given: nothing after it is an option. */
  optionsEnded: boolean
}

const findOption = (command: Command, name: string): Option | undefined =>
  [...command.options, ...(command.parent?.options ?? [])].find(({ long, short }) => long === name || short === name)

/** `--name=value` in its parts. */
function splitOption(word: string): { readonly name: string; readonly value?: string } {
  const at = word.indexOf('=')
  return at === -1 ? { name: word } : { name: word.slice(0, at), value: word.slice(at + 1) }
}

function applyOption(line: ParseState, word: string): void {
  const { name, value } = splitOption(word)
  const option = findOption(line.command, name)
  line.acceptsMore = false
  if (option === undefined) return
  line.options.set(option, value)
  if (option.required && value === undefined) line.pendingOption = option
}

function applyWord(line: ParseState, word: string, program: Command): void {
  const { pendingOption } = line
  if (pendingOption !== undefined && !(line.acceptsMore && word.startsWith('-'))) {
    line.options.set(pendingOption, word)
    line.acceptsMore = pendingOption.variadic
    if (!line.acceptsMore) delete line.pendingOption
    return
  }
  delete line.pendingOption
  if (line.optionsEnded || !word.startsWith('-')) {
    const command = line.command === program ? program.commands.find((one) => one.name() === word) : undefined
    if (command !== undefined && line.args.length === 0) line.command = command
    else line.args.push(word)
  } else if (word === '--') line.optionsEnded = true
  else applyOption(line, word)
}

function typingAt(line: ParseState, word: string, program: Command): Typing {
  const { command, args, pendingOption, optionsEnded } = line
  if (pendingOption !== undefined && !(line.acceptsMore && word.startsWith('-'))) {
    return { kind: 'value', option: pendingOption, before: '' }
  }
  if (!optionsEnded && word.startsWith('-')) {
    const { name, value } = splitOption(word)
    const option = value === undefined ? undefined : findOption(command, name)
    return option?.required === true ? { kind: 'value', option, before: `${name}=` } : { kind: 'option' }
  }
  if (command === program) return { kind: args.length === 0 ? 'command' : 'nothing' }
  const all = command.registeredArguments
  const last = all.at(-1)
  const argument = all[args.length] ?? (last?.variadic === true ? last : undefined)
  return argument === undefined ? { kind: 'nothing' } : { kind: 'argument', argument }
}

/**
 * Parses a command line as far as it has been typed.
 *
 * @param words what stands after the program's name; the last is the one that is being typed, and may be empty
 */
export function parseTypedLine(program: Command, words: readonly string[]): TypedLine {
  const line: ParseState = { command: program, args: [], options: new Map(), acceptsMore: false, optionsEnded: false }
  for (const word of words.slice(0, -1)) applyWord(line, word, program)
  const word = words.at(-1) ?? ''
  const typing = typingAt(line, word, program)
  const { command, args, options } = line
  const before = typing.kind === 'value' ? typing.before : ''
  return { command, args, options, word: word.slice(before.length), typing }
}

/** The words as they were typed, and how much of the last one bash keeps as it is. */
export interface JoinedWords {
  readonly words: readonly string[]
  readonly kept: number
}

/** Joins words around colons: bash splits `country:mx` into three. Without colons in its word breaks nothing changes. */
export function joinAtColons(pieces: readonly string[]): JoinedWords {
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
