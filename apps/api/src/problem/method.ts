import type { ProblemDetail } from './problem.ts'

/** That an address has other methods. */
export const methodDetail = (method: string, allow: string): ProblemDetail => ({
  detail: {
    en: `${method} is not possible here; ${allow} are.`,
    es: `${method} no es posible aquí; lo son ${allow}.`,
  },
})
