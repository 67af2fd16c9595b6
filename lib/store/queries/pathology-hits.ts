import type { Store } from '@/lib/store/open-store'
import type { Origin } from '@/lib/traces/words'
import type { PathologyHits } from '@/lib/views/pathology-catalogue'

const pageSize = 50

/** The place after which a page begins: the trace's and the finding's id, as a page before it named them. */
function placeOf(after: string | null) {
  const match = after?.match(/^(\d{1,15})-(\d{1,15})$/)
  return match ? { traceId: Number(match[1]), id: Number(match[2]) } : null
}

/** The findings of a pathology, 50 at a time, in the order of their traces; of one run when it is named. */
export async function pathologyHits(
  store: Store,
  pathology: string,
  { run, after }: { readonly run: string | null; readonly after: string | null },
): Promise<PathologyHits> {
  const place = placeOf(after)
  const where = { pathology, ...(run === null ? {} : { trace: { run: { key: run } } }) }
  const past = place && {
    OR: [{ traceId: { gt: place.traceId } }, { traceId: place.traceId, id: { gt: place.id } }],
  }
  const [total, rows] = await Promise.all([
    store.read.finding.count({ where }),
    store.read.finding.findMany({
      where: { ...where, ...past },
      orderBy: [{ traceId: 'asc' }, { id: 'asc' }],
      take: pageSize,
      select: {
        id: true,
        traceId: true,
        field: true,
        start: true,
        end: true,
        quote: true,
        trace: {
          select: {
            key: true,
            clipKey: true,
            run: {
              select: {
                key: true,
                name: true,
                editedName: true,
                model: true,
                origin: true,
                dataset: { select: { key: true } },
              },
            },
          },
        },
      },
    }),
  ])
  const last = rows.length === pageSize ? rows.at(-1) : undefined
  return {
    total,
    next: last ? `${last.traceId}-${last.id}` : null,
    hits: rows.map(({ trace, field, start, end, quote }) => {
      const { key, name, editedName, model, origin, dataset } = trace.run
      return {
        trace: trace.key,
        clip: trace.clipKey,
        dataset: dataset.key,
        run: { key, name: editedName ?? name, model, origin: origin as Origin },
        field: field as 'reasoning' | 'output',
        start,
        end,
        quote,
      }
    }),
  }
}
