import Link from 'next/link'
import { Fragment } from 'react'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { href, pathologyHref, spanHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type {
  PathologyDefinition,
  PathologyHit,
  PathologyHits,
  RunPathologyRate,
} from '@/lib/views/pathology-catalogue'
import { thinkStateText } from '@/lib/views/think-state-text'
import { DetectorQualitySection, QualityLine } from './detector-quality'
import styles from './pathology-definition.module.css'
import { PathologyRatesTable } from './pathology-rates-table'

function Judges({ definition }: { definition: PathologyDefinition }) {
  const { states, tasks, version, family } = definition
  return (
    <p className={styles.judges}>
      Judges{' '}
      {states.map((state, at) => (
        <Fragment key={state}>
          {at > 0 && ', '}
          <span title={thinkStateText[state]}>{state}</span>
        </Fragment>
      ))}{' '}
      reasoning of {tasks === 'every' ? 'every task' : tasks.join(', ')}; what else there is counts as excluded. Family:{' '}
      {family}. Detector version {version}.
    </p>
  )
}

function CatalogueEntry({
  definition,
  rates,
}: {
  definition: PathologyDefinition
  rates: readonly RunPathologyRate[] | null
}) {
  const { id, family, title, description, quality } = definition
  return (
    <article className={`${styles.entry} ${family}`} aria-labelledby={`title-${id}`}>
      <div>
        <h3 className={styles.title} id={`title-${id}`}>
          <Link href={pathologyHref(id)}>{title}</Link>
          <span className={`mono ${styles.id}`}>{id}</span>
        </h3>
        <p className={styles.about}>{description}</p>
        <Judges definition={definition} />
        <p className={styles.judges}>
          <QualityLine quality={quality} />
        </p>
      </div>
      {rates && (
        <div>
          <PathologyRatesTable id={id} rates={rates} />
        </div>
      )}
    </article>
  )
}

/** The catalogue of pathologies by family, with the rate of each in each run. */
export function PathologiesPage(props: {
  definitions: readonly PathologyDefinition[]
  rates: readonly RunPathologyRate[]
  isEmpty: boolean
}) {
  const { definitions, rates, isEmpty } = props
  const families = [...new Set(definitions.map(({ family }) => family))]
  return (
    <PageBody
      title="Pathologies"
      beside={
        <nav className={styles.families} aria-label="Families">
          {families.map((family) => (
            <a key={family} href={`#${family}`} className={family}>
              {family}
            </a>
          ))}
        </nav>
      }
      lead="Ways in which reasoning goes wrong. A rate is flagged traces of judged ones, with its 95% Wilson interval; runs are never pooled."
    >
      {isEmpty && (
        <p>
          Nothing has been imported yet, so there are no rates.{' '}
          <code className="mono">npx mondegreen import runs.jsonl</code> judges each trace for all of these.
        </p>
      )}
      {families.map((family) => (
        <section key={family} id={family} aria-label={`Family: ${family}`}>
          <h2 className={`${styles.family} ${family}`}>{family}</h2>
          {definitions
            .filter((definition) => definition.family === family)
            .map((definition) => (
              <CatalogueEntry
                key={definition.id}
                definition={definition}
                rates={isEmpty ? null : rates.filter((rate) => rate.pathology === definition.id)}
              />
            ))}
        </section>
      ))}
    </PageBody>
  )
}

function Hit({ hit, list }: { hit: PathologyHit; list: string }) {
  const { trace, run, clip, dataset, field, start, quote } = hit
  return (
    <li>
      <Link
        href={field === 'reasoning' ? spanHref(trace, hit, { list }) : href(`/t/${trace}`, { list })}
        prefetch={false}
      >
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
  /** The list of the traces that the findings are in, as a query, in their order. */
  list: string
}) {
  const { definition, rates, hits, run, after, list } = props
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
        <DetectorQualitySection quality={definition.quality} />
        <section>
          <h2>
            Rates <small>flagged traces of judged ones, 95% Wilson interval</small>
          </h2>
          <PathologyRatesTable id={id} rates={rates} />
        </section>
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
              <Hit key={`${hit.trace} ${hit.field} ${hit.start}`} hit={hit} list={list} />
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
            <Link className="link" href={`/traces?${list}`}>
              Its traces
            </Link>
          </p>
        </section>
      </PageBody>
    </div>
  )
}
