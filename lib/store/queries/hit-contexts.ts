import type { Store } from '@/lib/store/open-store'
import { contextOf, type HitContext } from '@/lib/views/hit-context'
import { grouped } from './grouped'
import { reasoningText } from './reasoning-text'

/** Where a finding stands. */
type Place = {
  readonly id: number
  readonly traceId: number
  readonly field: string
  readonly start: number
  readonly end: number
}

/** Texts are long: so many are held at a time. */
const atOnce = 100

/** What stands around each of some findings, by the finding's id. */
export async function hitContexts(store: Store, places: readonly Place[]): Promise<ReadonlyMap<number, HitContext>> {
  const byTrace = grouped(places, ({ traceId }) => traceId)
  const ids = [...byTrace.keys()]
  const contexts = new Map<number, HitContext>()
  for (let at = 0; at < ids.length; at += atOnce) {
    const texts = await store.read.traceText.findMany({
      where: { traceId: { in: ids.slice(at, at + atOnce) } },
      select: { traceId: true, parseJson: true, output: true, reasoningField: true },
    })
    const found = texts.flatMap((text) => {
      const reasoning = reasoningText(text)
      return (byTrace.get(text.traceId) ?? []).map(({ id, field, start, end }) => {
        const context = contextOf((field === 'reasoning' ? reasoning : text.output) ?? '', start, end)
        return { id, context }
      })
    })
    // A slice keeps the whole text that it was cut from; a copy lets it go.
    for (const { id, context } of structuredClone(found)) contexts.set(id, context)
  }
  return contexts
}
