/** Why a file could not be read or written, in words instead of the codes of file systems. @module */
import type { Localized } from '../model/language.ts'

const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: { en: 'there is no such file or folder', es: 'no existe ese archivo ni esa carpeta' },
  ENOTDIR: {
    en: 'a part of the path is a file, not a folder',
    es: 'una parte de la ruta es un archivo, no una carpeta',
  },
  EISDIR: { en: 'that is a folder', es: 'eso es una carpeta' },
  EACCES: { en: 'you have no permission', es: 'no tiene permiso' },
  EPERM: { en: 'you have no permission', es: 'no tiene permiso' },
  EROFS: { en: 'nothing can be written on that disk', es: 'en ese disco no se puede escribir' },
  ENOSPC: { en: 'the disk is full', es: 'el disco está lleno' },
  EDQUOT: { en: 'your share of the disk is full', es: 'su cuota de disco está llena' },
  EFBIG: {
    en: 'the file would be larger than the system allows',
    es: 'el archivo sería mayor de lo que permite el sistema',
  },
  EBADF: { en: 'it is not open for writing', es: 'no está abierto para escribir' },
  ENAMETOOLONG: { en: 'the name is too long', es: 'el nombre es demasiado largo' },
  ELOOP: { en: 'its symbolic links lead in a circle', es: 'sus enlaces simbólicos llevan en círculo' },
  EMFILE: { en: 'too many files are open', es: 'hay demasiados archivos abiertos' },
  ENFILE: { en: 'too many files are open', es: 'hay demasiados archivos abiertos' },
  ENXIO: { en: 'nothing answers there', es: 'ahí no responde nada' },
  EIO: { en: 'the disk cannot be read or written', es: 'el disco no se puede leer ni escribir' },
  EBUSY: { en: 'another program holds it', es: 'otro programa lo tiene ocupado' },
  ETXTBSY: { en: 'another program holds it', es: 'otro programa lo tiene ocupado' },
  EEXIST: { en: 'it is there already', es: 'ya existe' },
  EPIPE: { en: 'nobody reads it any more', es: 'ya nadie lo lee' },
  ERR_INVALID_ARG_VALUE: { en: 'no file can be called so', es: 'ningún archivo puede llamarse así' },
  ERR_STRING_TOO_LONG: {
    en: 'a part of it is larger than memory holds',
    es: 'una parte es mayor de lo que cabe en memoria',
  },
  ERR_FS_FILE_TOO_LARGE: { en: 'the file is larger than 2 GiB', es: 'el archivo tiene más de 2 GiB' },
}

/**
 * Why a file could not be read or written.
 *
 * @param error what the file system threw
 * @returns a clause without a capital and a full stop; for a rare code, the code itself
 * @example
 * formatFileError(Object.assign(new Error('no'), { code: 'ENOSPC' })).es // 'el disco está lleno'
 */
export function formatFileError(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const known = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined
  return (
    known ?? { en: `the system refuses (${code ?? 'unknown'})`, es: `el sistema lo rechaza (${code ?? 'desconocido'})` }
  )
}
