import Link from 'next/link'
import { Choice } from '@/components/ui/choice'
import { OriginBadge } from '@/components/ui/origin-badge'
import { href, spanHref } from '@/lib/url/hrefs'
import type { HitOrder } from '@/lib/views/hit-context'
import { countText } from '@/lib/views/number-text'
import type { PathologyHit, PathologyHits } from '@/lib/views/pathology-catalogue'
import styles from './hit-list.module.css'
import { type PathologyQuery, pathologyPageHref } from './pathology-links'

type Props = {
  readonly id: string
  readonly hits: PathologyHits
  readonly query: PathologyQuery
  /** The list of the traces that the findings are in, as a query, in their order. */
  readonly list: string
}

const orders: readonly (readonly [order: HitOrder, label: string])[] = [
  ['place', 'place'],
  ['left', 'words left of it'],
  ['right', 'words right of it'],
]

/** A finding in its context, aligned where it begins, or where it ends when the words on its right are what it is sorted by. */
function Hit({ hit, list, order }: { hit: PathologyHit; list: string; order: HitOrder }) {
  const { trace, run, clip, field, start, context } = hit
  const link = (
    <Link
      className={styles.hit}
      href={field === 'reasoning' ? spanHref(trace, hit, { list }) : href(`/t/${trace}`, { list })}
      prefetch={false}
    >
      {context.hit === '' ? `absent at ${countText(start)}` : context.hit}
    </Link>
  )
  return (
    <li className={order === 'right' ? styles.right : undefined}>
      <span className={styles.before}>
        <span>
          {context.left}
          {order === 'right' && link}
        </span>
      </span>
      <span className={styles.after}>
        {order !== 'right' && link}
        {context.right}
      </span>
      <span className={styles.of} title={`${run.name}, ${clip}`}>
        <span className="mono">{clip}</span> {run.model}
        <OriginBadge origin={run.origin} />
      </span>
    </li>
  )
}

function Filters({ id, hits, query }: Omit<Props, 'list'>) {
  const { run, model, kwic } = query
  const to = (change: Partial<PathologyQuery>) => `${pathologyPageHref(id, query, change)}#findings`
  const models = [...new Set(hits.counts.map((one) => one.run.model))]
  const runs = hits.counts.filter((one) => model === null || one.run.model === model)
  const all = (of: typeof hits.counts) => of.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={styles.choices}>
      <Choice
        label="Sort by"
        options={orders.map(([order, label]) => ({ label, href: to({ kwic: order }), chosen: order === kwic }))}
      />
      {models.length > 1 && (
        <Choice
          label="Model"
          options={[
            { label: 'all', href: to({ model: null, run: null }), chosen: model === null },
            ...models.map((one) => ({
              label: one,
              href: to({ model: one, run: null }),
              chosen: one === model,
            })),
          ]}
        />
      )}
      {(runs.length > 1 || run !== null) && (
        <Choice
          label="Run"
          options={[
            { label: `all ${countText(all(runs))}`, href: to({ run: null }), chosen: run === null },
            ...runs.map((one) => ({
              label: `${one.run.key} ${countText(one.count)}`,
              href: to({ run: one.run.key }),
              chosen: one.run.key === run,
            })),
          ]}
        />
      )}
    </div>
  )
}

/** Every place where a pathology was found, each with the words around it. */
export function HitList({ id, hits, query, list }: Props) {
  const { run, model, kwic, after } = query
  const of = [run !== null && `of the run ${run}`, model !== null && `of ${model}`].filter((one) => one !== false)
  const to = (change: Partial<PathologyQuery>) => `${pathologyPageHref(id, query, change)}#findings`
  return (
    <section id="findings">
      <h2>
        Findings{' '}
        <small>
          {countText(hits.total)} {of.join(', ')}
        </small>
      </h2>
      {hits.counts.length > 0 && <Filters id={id} hits={hits} query={query} />}
      {hits.sorted < hits.total && (
        <p className="soft">
          Sorted are the first {countText(hits.sorted)} in order of place; the other{' '}
          {countText(hits.total - hits.sorted)} are reached by place, or by run.
        </p>
      )}
      <ol className={styles.hits} aria-label="Findings in context">
        {hits.hits.map((hit) => (
          <Hit key={`${hit.trace} ${hit.field} ${hit.start} ${hit.end}`} hit={hit} list={list} order={kwic} />
        ))}
      </ol>
      {hits.hits.length === 0 && <p className="soft">{hits.total === 0 ? 'It was found nowhere.' : 'That was all.'}</p>}
      <p className={styles.pages}>
        {after !== null && (
          <Link className="link" href={to({})}>
            First
          </Link>
        )}
        {hits.next !== null && (
          <Link className="link" href={to({ after: hits.next })}>
            Next 50
          </Link>
        )}
        <Link className="link" href={`/traces?${list}`}>
          Its traces
        </Link>
      </p>
    </section>
  )
}
