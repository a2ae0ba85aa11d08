/** A Dockerfile, read into its stages and steps. @module */
import {
  Copy,
  DockerfileParser,
  From,
  Healthcheck,
  type Instruction,
  JSONInstruction,
  type PropertyInstruction,
} from 'dockerfile-ast'

/** A step of a stage; a path is as it is written. */
export type Step =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'copy'; readonly from: string | undefined; readonly what: readonly string[]; readonly to: string }
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'environment' | 'labels'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'command' | 'health'; readonly words: readonly string[] }
  | { readonly kind: 'user' | 'signal' | 'port'; readonly value: string }

/** A stage, which begins with an image that others made. */
export interface Stage {
  readonly name: string | undefined
  readonly image: string
  readonly steps: readonly Step[]
}

const wordsOf = (json: string): readonly string[] => {
  const words: unknown = JSON.parse(json)
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words
  throw new Error(`${json} is no list of words`)
}

const propertiesOf = (instruction: Instruction) =>
  Object.fromEntries(
    (instruction as PropertyInstruction).getProperties().map((one) => [one.getName(), one.getValue() ?? '']),
  )

function stepOf(instruction: Instruction): Step {
  const words = instruction.getArguments().map((argument) => argument.getValue())
  const text = instruction.getArgumentsContent() ?? ''
  const [value = ''] = words
  switch (instruction.getKeyword()) {
    case 'WORKDIR':
      return { kind: 'folder', path: value }
    case 'COPY': {
      const from = instruction instanceof Copy ? instruction.getFromFlag()?.getValue() : undefined
      return { kind: 'copy', from: from ?? undefined, what: words.slice(0, -1), to: words.at(-1) ?? '.' }
    }
    case 'RUN':
      return { kind: 'run', command: text }
    case 'ENV':
      return { kind: 'environment', values: propertiesOf(instruction) }
    case 'LABEL':
      return { kind: 'labels', values: propertiesOf(instruction) }
    case 'CMD':
      if (!(instruction instanceof JSONInstruction)) throw new Error(`CMD ${text} needs a shell`)
      return { kind: 'command', words: wordsOf(text) }
    case 'HEALTHCHECK':
      if (!(instruction instanceof Healthcheck)) throw new Error(`HEALTHCHECK ${text} cannot be read`)
      return { kind: 'health', words: wordsOf(text.replace(/^(?:--\S+\s+)*CMD\s+/, '')) }
    case 'USER':
      return { kind: 'user', value }
    case 'STOPSIGNAL':
      return { kind: 'signal', value }
    case 'EXPOSE':
      return { kind: 'port', value }
    default:
      throw new Error(`This test cannot do ${instruction.getInstruction()}`)
  }
}

/** The stages of a Dockerfile; an instruction that the test cannot do is an error. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: { name: string | undefined; image: string; steps: Step[] }[] = []
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    if (instruction instanceof From) {
      stages.push({ name: instruction.getBuildStage() ?? undefined, image: instruction.getImage() ?? '', steps: [] })
    } else {
      stages.at(-1)?.steps.push(stepOf(instruction))
    }
  }
  return stages
}
