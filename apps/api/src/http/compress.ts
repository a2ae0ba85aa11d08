/** How a body is packed on its way: content codings, as RFC 9110 has them. @module */
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import Negotiator from 'negotiator'
import { type CachedResponse, tagOfBody } from './cached-response.ts'
import { memoizeHeader } from './memoize.ts'

/** A content coding, preferred first; `identity` is the body as it is. */
const codings = ['br', 'gzip', 'identity'] as const

/** A content coding. */
export type Coding = (typeof codings)[number]

/** A coding that makes a body smaller. */
export type CompressionCoding = Exclude<Coding, 'identity'>

/** Packs bodies. */
export interface Compressor {
  /** What it can pack with. */
  readonly codings: readonly CompressionCoding[]
  /** Packs a body, without holding up other requests. */
  readonly compress: (body: Uint8Array<ArrayBuffer>, packing: CompressionCoding) => Promise<Uint8Array<ArrayBuffer>>
}

/** Packs with what every runtime has: `CompressionStream`, which knows gzip and everywhere else more or less. */
export const webCompressor: Compressor = {
  codings: ['gzip'],
  compress: async (body) => {
    const packed = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
    return new Uint8Array(await new Response(packed).arrayBuffer())
  },
}

/** What a request takes. */
export interface AcceptedCodings {
  /** What it likes best of what there is; `undefined` if it takes none of it. */
  readonly best: Coding | undefined
  /** Whether it takes a body as it is. */
  readonly identity: boolean
}

/** Negotiator has this option, of which its types do not know. */
interface EncodingNegotiator {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[]
}

function takes(header: string, available: readonly Coding[]): AcceptedCodings {
  // An old name of gzip (RFC 9110 §8.4.1.3).
  const named = header.replace(/(?<=^|[,\s])x-gzip(?=$|[;,\s])/gi, 'gzip')
  const negotiator: EncodingNegotiator = new Negotiator({ headers: { 'accept-encoding': named } })
  const accepted = negotiator.encodings(available, { preferred: available })
  return {
    best: available.find((coding) => coding === accepted[0]),
    identity: accepted.includes('identity'),
  }
}

/** Who says nothing may take anything, as RFC 9110 has it; but the body as it is, everybody can read. */
const nothingSaid: AcceptedCodings = { best: 'identity', identity: true }

/**
 * Reads `Accept-Encoding` headers.
 *
 * @param packings what bodies can be packed with
 * @returns a function that tells what a header takes
 * @example
 * readsAcceptEncoding(['br', 'gzip'])('gzip, deflate, br') // { best: 'br', identity: true }
 */
export function acceptEncodingReader(
  packings: readonly CompressionCoding[],
): (header: string | undefined) => AcceptedCodings {
  const available = codings.filter((coding) => coding === 'identity' || packings.includes(coding))
  return memoizeHeader((header) => takes(header, available), nothingSaid)
}

/** Below this, in bytes, an answer fits into a packet or two however it is packed. */
const smallest = 1000

/** Whether packing makes an answer smaller, by enough to matter. */
export const isCompressible = ({ headers, bytes }: CachedResponse): boolean =>
  bytes >= smallest && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers['content-type'] ?? '')

/**
 * An answer with its body packed.
 *
 * @param answer the answer as it is; it must have a body
 * @param packing with which coding
 * @param packer what packs
 */
async function packed(
  answer: CachedResponse,
  packing: CompressionCoding,
  { compress: pack }: Compressor,
): Promise<CachedResponse> {
  const { body, headers } = answer
  const { etag, ...rest } = headers
  const plain = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array())
  const bytes = await pack(plain, packing)
  const packedHeaders = { ...rest, 'content-encoding': packing, 'content-length': String(bytes.byteLength) }
  // An entity tag names one sequence of bytes, so a packed body has a tag of its own.
  const tag = etag === undefined ? {} : { etag: await tagOfBody(bytes, packedHeaders) }
  return {
    ...answer,
    headers: { ...packedHeaders, ...tag },
    body: bytes,
    bytes: bytes.byteLength,
  }
}

/**
 * Packs answers, each one once, however many ask for it while it is being packed.
 *
 * @param packer what packs
 * @returns a function that packs the answer of which the key is given
 */
export function packsOnce(packer: Compressor) {
  const underWay = new Map<string, Promise<CachedResponse>>()
  return function packOnce(key: string, answer: CachedResponse, packing: CompressionCoding): Promise<CachedResponse> {
    const before = underWay.get(key)
    if (before !== undefined) return before
    const now = packed(answer, packing, packer).finally(() => underWay.delete(key))
    underWay.set(key, now)
    return now
  }
}
