import Link from 'next/link'
import { Fragment } from 'react'
import { PageBody } from '@/components/ui/page-body'
import { pathologyHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { PathologyLift } from '@/lib/views/lift'
import type { PathologyDefinition, PathologyHits, RunPathologyRate } from '@/lib/views/pathology-catalogue'
import { thinkStateText } from '@/lib/views/think-state-text'
import { DetectorQualitySection, QualityLine } from './detector-quality'
import { HitList } from './hit-list'
import styles from './pathology-definition.module.css'
import { PathologyLiftSection } from './pathology-lift-section'
import type { PathologyQuery } from './pathology-links'
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

/** One pathology: what it is, how often it was found, what it does to recall, and every place where it was. */
export function PathologyPage(props: {
  definition: PathologyDefinition
  rates: readonly RunPathologyRate[]
  hits: PathologyHits
  query: PathologyQuery
  /** Null where there are no runs. */
  lift: PathologyLift | null
  liftChart: DrawnChart | null
  /** The list of the traces that the findings are in, as a query, in their order. */
  list: string
}) {
  const { definition, rates, hits, query, lift, liftChart, list } = props
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
        {lift && <PathologyLiftSection lift={lift} chart={liftChart} query={query} />}
        <HitList id={id} hits={hits} query={query} list={list} />
      </PageBody>
    </div>
  )
}
