/**
 * A command that speaks the reader's language and knows its examples: its help prints them, the manual lists them, and a
 * test runs them.
 *
 * @module
 */
import { didYouMeanSentence, type Language, type Localized, nearest } from '@puente/core'
import { type Argument, Command, Help, InvalidArgumentError, type Option } from 'commander'
import { helpWords, placeholders, usageMessages } from './messages.ts'

/** What is wrong with the value of an option or argument. */
export class InvalidValue extends InvalidArgumentError {
  /** What to write instead. */
  readonly hint: Localized

  constructor(hint: Localized) {
    super(hint.en)
    this.hint = hint
  }
}

/** A value that reads itself: an option or an argument, as commander has them. */
interface ParsesValue {
  readonly flags?: string
  parseArg?<T>(value: string, previous: T): T
}

/** Every title and placeholder of a help in one language. */
class LocalizedHelp extends Help {
  readonly #language: Language

  constructor(language: Language) {
    super()
    this.#language = language
  }

  override styleTitle(title: string): string {
    const known = Object.hasOwn(helpWords, title) ? helpWords[title] : undefined
    return known?.[this.#language] ?? title
  }

  override commandUsage(command: Command): string {
    return localizePlaceholders(super.commandUsage(command), this.#language)
  }

  override subcommandTerm(command: Command): string {
    return localizePlaceholders(super.subcommandTerm(command), this.#language)
  }

  override optionTerm(option: Option): string {
    return localizePlaceholders(super.optionTerm(option), this.#language)
  }

  override optionDescription(option: Option): string {
    return this.#choices(super.optionDescription(option))
  }

  override argumentDescription(argument: Argument): string {
    return this.#choices(super.argumentDescription(argument))
  }

  override argumentTerm(argument: Argument): string {
    const name = super.argumentTerm(argument)
    return placeholders[name]?.[this.#language] ?? name
  }

  #choices(description: string): string {
    return description.replace('(choices: ', `(${helpWords.choices[this.#language]}: `)
  }
}

/** What something is put in place of, as the reader calls it: `<count>`, `[query...]`. */
function localizePlaceholders(text: string, language: Language): string {
  return text.replaceAll(/([<[])([a-z]+)((?:\.\.\.)?[>\]])/g, (whole, open: string, name: string, close: string) => {
    const known = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined
    return known === undefined ? whole : `${open}${known[language]}${close}`
  })
}

/** What stands behind the options of a command's help. */
const afterOptions = ({ notes, examples, language }: PuenteCommand): string =>
  [
    ...notes.map((note) => `\n${note}\n`),
    ...(examples.length === 0
      ? []
      : [`\n${helpWords.examples[language]}\n`, ...examples.map((example) => `  ${example}\n`)]),
  ].join('')

/** A command of the program. */
export class PuenteCommand extends Command {
  /** The language of its help, and of what it says is wrong. */
  readonly language: Language
  #notes: readonly string[] = []
  #examples: readonly string[] = []

  constructor(name: string | undefined, language: Language) {
    super(name)
    this.language = language
    this.helpOption('-h, --help', helpWords.help[language]).addHelpText('after', () => afterOptions(this))
  }

  /** The commands within this one are of the same kind. */
  override createCommand(name?: string): PuenteCommand {
    return new PuenteCommand(name, this.language)
  }

  override createHelp(): Help {
    return Object.assign(new LocalizedHelp(this.language), this.configureHelp())
  }

  /** An option that takes a value, and only one, is refused where it is given again: one of the two would be lost. */
  override addOption(option: Option): this {
    super.addOption(option)
    let isGiven = false
    this.on(`option:${option.name()}`, () => {
      if (isGiven && option.required && !option.variadic) this.#refuse(usageMessages.repeated(this.#flags(option)))
      isGiven = true
    })
    return this
  }

  /** What a reader should know beside the options. */
  get notes(): readonly string[] {
    return this.#notes
  }

  /** Command lines that do something useful with it. */
  get examples(): readonly string[] {
    return this.#examples
  }

  /** Sets the description, in the language of the help. */
  describe(text: Localized): this {
    return this.description(text[this.language])
  }

  /** Adds what a reader should know beside the options. */
  withNote(note: Localized): this {
    this.#notes = [...this.#notes, note[this.language]]
    return this
  }

  /** Adds command lines that do something useful with it, as they are typed in a shell. */
  withExamples(...lines: readonly string[]): this {
    this.#examples = [...this.#examples, ...lines]
    return this
  }

  #flags({ flags }: Pick<Option, 'flags'>): string {
    return localizePlaceholders(flags, this.language)
  }

  /** Says what is wrong, and ends. */
  #refuse(message: Localized, hint = ''): never {
    this.error(`${message[this.language]} ${hint.trimStart()}`.trimEnd())
  }

  // What follows is what commander calls where it finds something wrong, in the reader's language. Its types leave these
  // out; the tests say that it still calls them.

  missingArgument(name: string): never {
    this.#refuse(usageMessages.missingArgument(placeholders[name]?.[this.language] ?? name))
  }

  optionMissingArgument(option: Option): never {
    this.#refuse(usageMessages.missingValue(this.#flags(option)))
  }

  unknownOption(flag: string): never {
    const help = this.createHelp()
    const commands = this.parent === null ? [this] : [this, this.parent]
    const known = commands.flatMap((command) => help.visibleOptions(command)).flatMap(({ long }) => long ?? [])
    this.#refuse(usageMessages.unknownOption(flag), didYouMeanSentence(nearest(flag, new Set(known)), this.language))
  }

  /** @param given all the arguments, of which some are too many */
  _excessArguments(given: readonly string[]): void {
    if (this.parent === null) return
    const expected = this.registeredArguments.length
    this.#refuse(usageMessages.tooMany(this.name(), expected, given))
  }

  _conflictingOption(option: Option, other: Option): never {
    this.#refuse(usageMessages.conflicting(this.#flags(option), this.#flags(other)))
  }

  _callParseArg<T>(target: ParsesValue & { name(): string }, value: string, previous: T): T | undefined {
    try {
      return target.parseArg?.(value, previous)
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error
      const { language } = this
      const what =
        target.flags === undefined
          ? (placeholders[target.name()]?.[language] ?? target.name())
          : this.#flags({ flags: target.flags })
      this.#refuse(usageMessages.invalid(what, value), error.hint[language])
    }
  }
}
