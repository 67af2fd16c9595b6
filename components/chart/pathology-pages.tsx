import Link from 'next/link'
import { Fragment } from 'react'
import { PageBody } from '@/components/ui/page-body'
import { pathologyHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { PathologyLift } from '@/lib/views/lift'
import type {
  PathologyDefinition,
  PathologyHits,
  RunPathologies,
  RunPathologyRate,
} from '@/lib/views/pathology-catalogue'
import { thinkStateText } from '@/lib/views/think-state-text'
import { DetectorQualitySection, QualityLine } from './detector-quality'
import { HitList } from './hit-list'
import styles from './pathology-definition.module.css'
import { PathologyLiftSection } from './pathology-lift-section'
import type { PathologyQuery } from './pathology-links'
import { PathologyMatrix } from './pathology-matrix'
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

/** What a pathology is, one click away; open where there are no rates to read. */
function Definition({ definition, open }: { definition: PathologyDefinition; open: boolean }) {
  const { id, title, description, quality } = definition
  return (
    <details className={styles.entry} open={open}>
      <summary>
        <span className={styles.title}>{title}</span> <span className={`mono ${styles.id}`}>{id}</span>
      </summary>
      <p>{description}</p>
      <Judges definition={definition} />
      <p className={styles.judges}>
        <QualityLine quality={quality} />
      </p>
      <p>
        <Link className="link" href={pathologyHref(id)}>
          {open ? 'Its own page' : 'Its rates, lift and findings'}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </p>
    </details>
  )
}

function Definitions({ definitions, open }: { definitions: readonly PathologyDefinition[]; open: boolean }) {
  const families = [...new Set(definitions.map(({ family }) => family))]
  return (
    <section>
      <h2>
        Definitions <small>what each is, and how good its detector is</small>
      </h2>
      <div className={styles.definitions}>
        {families.map((family) => (
          <section key={family} id={family} aria-label={`Family: ${family}`} className={family}>
            <h3 className={styles.family}>{family}</h3>
            {definitions
              .filter((definition) => definition.family === family)
              .map((definition) => (
                <Definition key={definition.id} definition={definition} open={open} />
              ))}
          </section>
        ))}
      </div>
    </section>
  )
}

/** The rate of each pathology in each run, and the catalogue that defines them, by family. */
export function PathologiesPage(props: {
  definitions: readonly PathologyDefinition[]
  runs: readonly RunPathologies[]
  isEmpty: boolean
}) {
  const { definitions, isEmpty } = props
  const runs = props.runs.toSorted((a, b) => (a.dataset === b.dataset ? 0 : a.dataset < b.dataset ? -1 : 1))
  return (
    <PageBody
      title="Pathologies"
      lead="Ways in which reasoning goes wrong. A rate is flagged traces of judged ones, by clip where clips were tried several times, with its 95% interval, and leads to them; runs are never pooled. Excluded are traces that a detector cannot judge."
    >
      {isEmpty ? (
        <p>
          Nothing has been imported yet, so there are no rates.{' '}
          <code className="mono">npx mondegreen import runs.jsonl</code> judges each trace for all of these.
        </p>
      ) : (
        <PathologyMatrix definitions={definitions} runs={runs} k={1} />
      )}
      <Definitions definitions={definitions} open={isEmpty} />
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
            Rates{' '}
            <small>
              flagged traces of judged ones, by clip where clips were tried several times; 95% interval (Wilson, or a
              bootstrap over clips)
            </small>
          </h2>
          <PathologyRatesTable id={id} rates={rates} />
        </section>
        {lift && <PathologyLiftSection lift={lift} chart={liftChart} query={query} />}
        <HitList id={id} hits={hits} query={query} list={list} />
      </PageBody>
    </div>
  )
}
