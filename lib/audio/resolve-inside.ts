import { join } from 'node:path'
export async function resolveInside(
  b: string,
  p: string,
): Promise<{ ok: true; path: string } | { ok: false; reason: string }> {
  return { ok: true, path: join(b, p) }
}
