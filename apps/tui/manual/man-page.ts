/** The manual pages, from the commands as the program declares them and from its key table. @module */
import { collectionNames, type Language, type Localized } from '@puente/core'
import { PuenteCommand } from '../src/cli/puente-command.ts'
import { commandList, groupLabels } from '../src/input/commands.ts'
import { keyLabel } from '../src/input/keys.ts'
import { filterExamples } from '../src/shell/help.ts'
import { type Definition, environment, exitStatus, files, sampleAddresses } from './reference.ts'
import {
  bold,
  escaped,
  firstParagraph,
  head,
  italic,
  literal,
  literalParagraph,
  paragraph,
  type Roff,
  section,
  subsection,
  term,
} from './roff.ts'

/** What is typed in bold, and in italics what something is put in place of: `--lang <language>`, `[query...]`. */
const usage = (text: string): string =>
  text
    .split(/(<[^>]+>|\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('<')) return italic(part.slice(1, -1))
      return part.startsWith('[') ? `[${italic(part.slice(1, -1))}]` : bold(part)
    })
    .join('')

/** A description as a sentence: in a help it begins small and ends open. */
const sentence = (text: string): string => {
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return whole.endsWith('.') ? whole : `${whole}.`
}

/** The options of a command, but for the help that each has. */
function optionTerms(command: PuenteCommand): Roff {
  const help = command.createHelp()
  return help
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .flatMap((option) => term(usage(help.optionTerm(option)), escaped(sentence(help.optionDescription(option)))))
}

/** A note as it is, where it is set in lines; or else as a paragraph. */
const notePart = (note: string): Roff =>
  note.includes('\n') ? literalParagraph(note.split('\n')) : paragraph(escaped(note))

const commandPart = (command: PuenteCommand): Roff =>
  subsection(
    command.name(),
    firstParagraph(usage(command.createHelp().subcommandTerm(command))),
    paragraph(escaped(sentence(command.description()))),
    optionTerms(command),
    command.notes.flatMap(notePart),
    literalParagraph(command.examples),
  )

const commandsOf = (program: PuenteCommand): readonly PuenteCommand[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command instanceof PuenteCommand)

/** Texts of the page that the program does not have. */
const texts = {
  manual: { en: 'Puente manual', es: 'Manual de Puente' },
  name: { en: 'NAME', es: 'NOMBRE' },
  gist: {
    en: 'explore an atlas of industrial cluster cooperation',
    es: 'explorar un atlas de cooperación entre clústeres',
  },
  synopsis: { en: 'SYNOPSIS', es: 'SINOPSIS' },
  description: { en: 'DESCRIPTION', es: 'DESCRIPCIÓN' },
  answers: {
    en: 'At a terminal, answers are tables; in a pipe they are plain text, whole and with tabs between columns, and with --json or --csv they are for programs. Where there is no terminal, puente without a command prints what the atlas holds.',
    es: 'En un terminal, las respuestas son tablas; en una tubería son texto sin más, entero y con tabuladores entre columnas, y con --json o --csv son para programas. Donde no hay terminal, puente sin orden escribe lo que contiene el atlas.',
  },
  options: { en: 'OPTIONS', es: 'OPCIONES' },
  everywhere: { en: 'Each command takes these, too.', es: 'Cada orden admite también estas.' },
  commands: { en: 'COMMANDS', es: 'ÓRDENES' },
  queries: { en: 'QUERIES', es: 'CONSULTAS' },
  aboutQueries: {
    en: 'A query, in list, export and the filter of the explorer, is a line of these. A misspelt field or value is told, with the nearest valid one.',
    es: 'Una consulta, en list, export y el filtro del explorador, es una línea de estas piezas. Un campo o valor mal escrito se dice, con el válido más cercano.',
  },
  addresses: { en: 'ADDRESSES', es: 'DIRECCIONES' },
  aboutAddresses: {
    en: 'Each place of the explorer has one; a copies it. The collections are',
    es: 'Cada lugar del explorador tiene una; a la copia. Las colecciones son',
  },
  keys: { en: 'KEYS', es: 'TECLAS' },
  aboutKeys: {
    en: 'The bottom line of the explorer says which are of use; ? lists them all.',
    es: 'La última línea del explorador dice cuáles sirven; ? las muestra todas.',
  },
  exitStatus: { en: 'EXIT STATUS', es: 'ESTADO DE SALIDA' },
  environment: { en: 'ENVIRONMENT', es: 'ENTORNO' },
  files: { en: 'FILES', es: 'ARCHIVOS' },
  examples: { en: 'EXAMPLES', es: 'EJEMPLOS' },
  seeAlso: { en: 'SEE ALSO', es: 'VÉASE TAMBIÉN' },
  pages: {
    en: 'docs/explorer.md shows every screen; docs/questions.md who asks what.',
    es: 'docs/explorer.md muestra cada pantalla; docs/questions.md, quién pregunta qué (en inglés).',
  },
} as const satisfies Record<string, Localized>

const definitions = (all: readonly Definition[], language: Language): Roff =>
  all.flatMap(({ name, meaning }) => term(bold(name), escaped(sentence(meaning[language]))))

const keyParts = (language: Language): Roff =>
  Object.entries(groupLabels).flatMap(([group, label]) =>
    subsection(
      label[language],
      commandList
        .filter((command) => command.group === group)
        .flatMap(({ keys, label: does }) =>
          term(keys.map((key) => bold(keyLabel(key, language))).join(', '), escaped(sentence(does[language]))),
        ),
    ),
  )

/**
 * The manual page of the program, in roff, in the language of its help.
 *
 * @param day of the release
 */
export function manPage(program: PuenteCommand, day: string): string {
  const { language } = program
  const say = (text: Localized): string => text[language]
  const inWords = (text: Localized): Roff => firstParagraph(escaped(say(text)))
  const [, synopsis = ''] = program.createHelp().commandUsage(program).split(/ (.*)/s)
  return [
    ...head({ name: 'puente', chapter: 1, day, version: program.version() ?? '', manual: say(texts.manual) }),
    ...section(say(texts.name), [`puente \\- ${escaped(say(texts.gist))}`]),
    ...section(say(texts.synopsis), [`${bold('puente')} ${usage(synopsis)}`]),
    ...section(
      say(texts.description),
      firstParagraph(escaped(program.description())),
      paragraph(escaped(say(texts.answers))),
    ),
    ...section(say(texts.options), inWords(texts.everywhere), optionTerms(program)),
    ...section(say(texts.commands), ...commandsOf(program).map(commandPart)),
    ...section(
      say(texts.queries),
      inWords(texts.aboutQueries),
      filterExamples.flatMap(({ piece, means }) => term(bold(piece), escaped(sentence(say(means))))),
    ),
    ...section(
      say(texts.addresses),
      firstParagraph(escaped(`${say(texts.aboutAddresses)} ${collectionNames.join(', ')}.`)),
      sampleAddresses.flatMap(({ address, leadsTo }) => term(bold(address), escaped(sentence(say(leadsTo))))),
    ),
    ...section(say(texts.keys), inWords(texts.aboutKeys), keyParts(language)),
    ...section(say(texts.exitStatus), definitions(exitStatus, language)),
    ...section(say(texts.environment), definitions(environment, language)),
    ...section(say(texts.files), definitions(files, language)),
    ...section(say(texts.examples), literal(program.examples)),
    ...section(say(texts.seeAlso), inWords(texts.pages)),
    '',
  ].join('\n')
}
