import { pathologyHref } from '@/lib/url/hrefs'
import type { HitOrder } from '@/lib/views/hit-context'

/** What the address of a pathology's page asks for. */
export type PathologyQuery = {
  readonly dataset: string | null
  readonly retrieval: string | null
  readonly k: number | null
  readonly run: string | null
  readonly model: string | null
  readonly kwic: HitOrder
  readonly after: string | null
}

/** The page under a change of what it asks for; a change of which findings it lists begins with their first. */
export function pathologyPageHref(id: string, query: PathologyQuery, change: Partial<PathologyQuery>): string {
  const { kwic, ...rest } = { ...query, after: null, ...change }
  return pathologyHref(id, { ...rest, kwic: kwic === 'place' ? null : kwic })
}
