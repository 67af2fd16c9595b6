import Link from 'next/link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { pathologyHref, spanHref, tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type {
  PathologyDefinition,
  PathologyHit,
  PathologyHits,
  RunPathologyRate,
} from '@/lib/views/pathology-catalogue'
import styles from './pathology-definition.module.css'
import { PathologyRatesTable } from './pathology-rates-table'

function Judges({ definition }: { definition: PathologyDefinition }) {
  const { states, tasks, version, family } = definition
  return (
    <p className={styles.judges}>
      Judges {states.join(', ')} reasoning of {tasks === 'every' ? 'every task' : tasks.join(', ')}; what else there is
      counts as excluded. Family: {family}. Detector version {version}.
    </p>
  )
}

/** The catalogue of pathologies, with the rate of each in each run. */
export function PathologiesPage(props: {
  definitions: readonly PathologyDefinition[]
  rates: readonly RunPathologyRate[]
}) {
  return (
    <PageBody
      title="Pathologies"
      lead="Ways in which reasoning goes wrong. A rate is flagged traces of judged ones, with its 95% Wilson interval; runs are never pooled."
    >
      {props.definitions.map((definition) => (
        <section key={definition.id} className={definition.family} aria-labelledby={`title-${definition.id}`}>
          <h2 className={styles.title} id={`title-${definition.id}`}>
            <Link href={pathologyHref(definition.id)}>{definition.title}</Link>
            <span className={`mono ${styles.id}`}>{definition.id}</span>
          </h2>
          <p className={styles.about}>{definition.description}</p>
          <Judges definition={definition} />
          <PathologyRatesTable
            id={definition.id}
            rates={props.rates.filter((rate) => rate.pathology === definition.id)}
          />
        </section>
      ))}
    </PageBody>
  )
}

function Hit({ hit }: { hit: PathologyHit }) {
  const { trace, run, clip, dataset, field, start, quote } = hit
  return (
    <li>
      <Link href={field === 'reasoning' ? spanHref(trace, hit) : `/t/${trace}`} prefetch={false}>
        {quote === '' ? <span className="soft">absent at {countText(start)}</span> : <q>{quote}</q>}
      </Link>
      <span>
        {run.model}
        <OriginBadge origin={run.origin} />
        <span className="soft">
          {' '}
          · {dataset} · <span className="mono">{clip}</span>
        </span>
      </span>
    </li>
  )
}

/** One pathology: what it is, how often it was found, and every place where it was. */
export function PathologyPage(props: {
  definition: PathologyDefinition
  rates: readonly RunPathologyRate[]
  hits: PathologyHits
  run: string | null
  after: string | null
}) {
  const { definition, rates, hits, run, after } = props
  const { id } = definition
  return (
    <div className={definition.family}>
      <PageBody
        title={definition.title}
        beside={<span className={`mono ${styles.id}`}>{id}</span>}
        lead={
          <>
            <p>{definition.description}</p>
            <Judges definition={definition} />
          </>
        }
      >
        <PathologyRatesTable id={id} rates={rates} />
        <section>
          <h2>
            Findings{' '}
            <small>
              {countText(hits.total)}
              {run !== null && (
                <>
                  {' '}
                  of the run {run},{' '}
                  <Link className="link" href={pathologyHref(id)}>
                    of all runs
                  </Link>
                </>
              )}
            </small>
          </h2>
          <ul className={styles.hits}>
            {hits.hits.map((hit) => (
              <Hit key={`${hit.trace} ${hit.field} ${hit.start}`} hit={hit} />
            ))}
          </ul>
          {hits.hits.length === 0 && (
            <p className="soft">{hits.total === 0 ? 'It was found nowhere.' : 'That was all.'}</p>
          )}
          <p className={styles.pages}>
            {after !== null && (
              <Link className="link" href={pathologyHref(id, { run })}>
                First
              </Link>
            )}
            {hits.next !== null && (
              <Link className="link" href={pathologyHref(id, { run, after: hits.next })}>
                Next 50
              </Link>
            )}
            <Link className="link" href={tracesHref({ pathology: id, run })}>
              Its traces
            </Link>
          </p>
        </section>
      </PageBody>
    </div>
  )
}
