/** A command that knows its examples: its help prints them, the manual lists them, and a test runs them. @module */
import { Command } from 'commander'

/** What stands behind the options of a command's help. */
const afterOptions = ({ notes, examples }: PuenteCommand): string =>
  [
    ...notes.map((note) => `\n${note}\n`),
    ...(examples.length === 0 ? [] : ['\nExamples:\n', ...examples.map((example) => `  ${example}\n`)]),
  ].join('')

/** A command of the program. */
export class PuenteCommand extends Command {
  #notes: readonly string[] = []
  #examples: readonly string[] = []

  constructor(name?: string) {
    super(name)
    this.helpOption('-h, --help', 'print help').addHelpText('after', () => afterOptions(this))
  }

  /** The commands within this one are of the same kind. */
  override createCommand(name?: string): PuenteCommand {
    return new PuenteCommand(name)
  }

  /** What a reader should know beside the options. */
  get notes(): readonly string[] {
    return this.#notes
  }

  /** Command lines that do something useful with it. */
  get examples(): readonly string[] {
    return this.#examples
  }

  /** Adds what a reader should know beside the options. */
  withNote(note: string): this {
    this.#notes = [...this.#notes, note]
    return this
  }

  /** Adds command lines that do something useful with it, as they are typed in a shell. */
  withExamples(...lines: readonly string[]): this {
    this.#examples = [...this.#examples, ...lines]
    return this
  }
}
