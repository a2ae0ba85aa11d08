/**
 * What can go wrong with a request.
 *
 * A type's name is the end of its address; its meaning never changes.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import type { ClientErrorStatusCode, ServerErrorStatusCode } from 'hono/utils/http-status'

interface ProblemTypeInfo {
  readonly status: ClientErrorStatusCode | ServerErrorStatusCode
  readonly title: Localized
  /** What it means, and what to do. */
  readonly meaning: Localized
}

export const problemTypes = {
  'bad-request': {
    status: 400,
    title: { en: 'Bad request', es: 'Petición incorrecta' },
    meaning: {
      en: 'The request is not HTTP as it should be. Check the address and the Host header.',
      es: 'La petición no es HTTP como debe ser. Revise la dirección y la cabecera Host.',
    },
  },
  'invalid-query': {
    status: 400,
    title: { en: 'Invalid query', es: 'Consulta no válida' },
    meaning: {
      en: 'Parameters are unknown, missing or have values that cannot be read. `errors` lists all of them, each with what may have been meant.',
      es: 'Hay parámetros que no se conocen, que faltan o cuyos valores no se pueden leer. `errors` los enumera todos, cada uno con lo que quizá se quiso decir.',
    },
  },
  'origin-not-allowed': {
    status: 403,
    title: { en: 'Origin not allowed', es: 'Origen no permitido' },
    meaning: {
      en: 'A web page of another origin posted a message. The operator of the service can allow its origin; programs send none.',
      es: 'Una página web de otro origen envió un mensaje. Quien opera el servicio puede permitir su origen; los programas no envían ninguno.',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'Not found', es: 'No encontrado' },
    meaning: {
      en: 'Nothing is at this address. `nearest` lists what may have been meant.',
      es: 'No hay nada en esta dirección. `nearest` enumera lo que quizá se quiso decir.',
    },
  },
  'dataset-not-served': {
    status: 404,
    title: { en: 'Dataset not served', es: 'Datos que no se sirven' },
    meaning: {
      en: 'The address names a dataset by its hash, and another one is served here. `nearest` has the same address in that one, and the address that always has the newest.',
      es: 'La dirección nombra unos datos por su hash, y aquí se sirven otros. `nearest` tiene la misma dirección en estos, y la dirección que siempre tiene los más nuevos.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', es: 'Método no permitido' },
    meaning: {
      en: 'The address exists, but not for this method. The Allow header lists the methods that it has.',
      es: 'La dirección existe, pero no para este método. La cabecera Allow enumera los métodos que tiene.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Not acceptable', es: 'No aceptable' },
    meaning: {
      en: 'The answer does not come in any media type that the Accept header allows, or in any coding that Accept-Encoding allows. `available` lists those it comes in.',
      es: 'La respuesta no existe en ningún tipo de medio que permita la cabecera Accept, o en ninguna codificación que permita Accept-Encoding. `available` enumera aquellos en que existe.',
    },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'Request timeout', es: 'Petición demasiado lenta' },
    meaning: {
      en: 'The request did not arrive in time. Send it again, at once.',
      es: 'La petición no llegó a tiempo. Envíela otra vez, de una sola vez.',
    },
  },
  'precondition-failed': {
    status: 412,
    title: { en: 'Precondition failed', es: 'Condición no cumplida' },
    meaning: {
      en: 'The answer is no longer the one that If-Match names. Ask without If-Match to have the present one.',
      es: 'La respuesta ya no es la que nombra If-Match. Pida sin If-Match para tener la actual.',
    },
  },
  'content-too-large': {
    status: 413,
    title: { en: 'Content too large', es: 'Contenido demasiado grande' },
    meaning: {
      en: 'The body of the request is longer than the service reads. Send less at once.',
      es: 'El cuerpo de la petición es más largo de lo que lee el servicio. Envíe menos a la vez.',
    },
  },
  'uri-too-long': {
    status: 414,
    title: { en: 'Address too long', es: 'Dirección demasiado larga' },
    meaning: {
      en: 'The address is longer, or its path deeper, than the service reads. Ask for less at once.',
      es: 'La dirección es más larga, o su ruta más profunda, de lo que lee el servicio. Pida menos a la vez.',
    },
  },
  'expectation-failed': {
    status: 417,
    title: { en: 'Expectation failed', es: 'Expectativa no cumplida' },
    meaning: {
      en: 'The Expect header asks for something else than 100-continue. Send the request without it.',
      es: 'La cabecera Expect pide otra cosa que 100-continue. Envíe la petición sin ella.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', es: 'Demasiadas peticiones' },
    meaning: {
      en: 'The client asked more often than the service answers. Retry-After says in how many seconds to ask again; the RateLimit headers of answers that no cache keeps say how much is left.',
      es: 'El cliente preguntó más veces de las que responde el servicio. Retry-After dice en cuántos segundos volver a preguntar; las cabeceras RateLimit de las respuestas que ninguna caché guarda dicen cuánto queda.',
    },
  },
  'header-too-large': {
    status: 431,
    title: { en: 'Request header too large', es: 'Cabecera demasiado grande' },
    meaning: {
      en: 'The address and the headers together are longer than the server reads. Send fewer or shorter ones.',
      es: 'La dirección y las cabeceras juntas son más largas de lo que lee el servidor. Envíe menos, o más cortas.',
    },
  },
  internal: {
    status: 500,
    title: { en: 'Internal error', es: 'Error interno' },
    meaning: {
      en: 'The fault is ours. Report it with the `requestId`.',
      es: 'El fallo es nuestro. Comuníquelo con el `requestId`.',
    },
  },
  unavailable: {
    status: 503,
    title: { en: 'Service unavailable', es: 'Servicio no disponible' },
    meaning: {
      en: 'The service has more to answer than it can at the moment. Retry-After says in how many seconds to ask again; a smaller question is answered sooner.',
      es: 'El servicio tiene más que responder de lo que puede en este momento. Retry-After dice en cuántos segundos volver a preguntar; una pregunta más pequeña se responde antes.',
    },
  },
} as const satisfies Record<string, ProblemTypeInfo>

export type ProblemType = keyof typeof problemTypes

export const isProblemType = (text: string): text is ProblemType => Object.hasOwn(problemTypes, text)
