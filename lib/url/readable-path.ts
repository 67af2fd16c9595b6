import { keyFromPath } from './path-key'

/** A path whose segments can all be decoded: one that cannot is encoded once more, and so stands for itself. */
export function readablePath(path: string): string {
  return path
    .split('/')
    .map((segment) => (keyFromPath(segment) === null ? encodeURIComponent(segment) : segment))
    .join('/')
}
