import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decisionCharts } from '@/app/charts/decision-charts'
import { LiveNotice } from '@/app/live-notice'
import { definitions } from '@/app/pathologies/definitions'
import { removeRunPart } from '@/app/removal'
import { StaleNotice } from '@/app/stale-notice'
import { AsrSection } from '@/components/chart/asr-section'
import { DecisionSection } from '@/components/chart/decision-section'
import { EditRun } from '@/components/chart/edit-run'
import { MissingClips } from '@/components/chart/missing-clips'
import { liftChart } from '@/components/chart/plot/lift'
import { RemoveData } from '@/components/chart/remove-data'
import { RunHeadline } from '@/components/chart/run-headline'
import { RunLiftSection } from '@/components/chart/run-lift-section'
import { RunPage } from '@/components/chart/run-page'
import { RunSearches } from '@/components/chart/run-searches'
import { TopBar } from '@/components/ui/top-bar'
import { decisionOf } from '@/lib/store/queries/decision'
import { runFateMatrix } from '@/lib/store/queries/fate-matrix'
import { missingClips } from '@/lib/store/queries/missing-clips'
import { runRemovalPlan } from '@/lib/store/queries/removal-plan'
import { runAsr } from '@/lib/store/queries/run-asr'
import { runDetail } from '@/lib/store/queries/run-detail'
import { runLift } from '@/lib/store/queries/run-lift'
import { serverStore } from '@/lib/store/server-store'
import { keyFromPath } from '@/lib/url/path-key'
import { loadRunPage } from '@/lib/url/run-page'
import { saveRun } from './actions'
import { chooseSearch } from './choose-search'

const families = Object.fromEntries(definitions.map(({ id, family }) => [id, family]))

type Props = {
  params: Promise<{ run: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function find({ params }: Props) {
  const key = keyFromPath((await params).run)
  return key === null ? null : runDetail(await serverStore(), key)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await find(props))?.name ?? 'No such run' }
}

export default async function Page(props: Props) {
  const run = await find(props)
  if (!run) notFound()
  const { key, importedName, editedName, notes } = run
  const { retrieval: asked, k, normalise, after } = loadRunPage(await props.searchParams)
  const retrieval = run.retrievals.some((one) => one.retrieval === asked)
    ? asked
    : (run.retrieval ?? run.retrievals[0]?.retrieval ?? null)
  const store = await serverStore()
  const [plan, matrix, asr, decision, lift, missing] = await Promise.all([
    runRemovalPlan(store, key),
    runFateMatrix(store, run.id, retrieval ?? ''),
    runAsr(store, run.id, normalise),
    decisionOf(store, { run: key, retrieval, k: k ?? 1 }),
    runLift(store, { run: key, retrieval, k: k ?? 1 }),
    missingClips(store, run.id, after),
  ])
  return (
    <>
      <TopBar places={[{ label: 'Runs', href: '/runs' }, { label: run.key }]} />
      <StaleNotice />
      <LiveNotice scope={{ runs: [key] }} />
      <RunPage
        run={run}
        definitions={definitions}
        matrix={matrix}
        retrieval={retrieval}
        normalise={normalise}
        asr={asr && <AsrSection run={run} asr={asr} retrieval={retrieval} k={k ?? 1} normalise={normalise} />}
        k={k ?? 1}
        headline={<RunHeadline run={run} figures={asr?.figures ?? null} retrieval={retrieval} />}
        edit={
          <EditRun importedName={importedName} editedName={editedName} notes={notes} save={saveRun.bind(null, key)} />
        }
        lift={lift && <RunLiftSection lift={lift} chart={liftChart(lift)} families={families} normalise={normalise} />}
        searches={<RunSearches run={run} choose={chooseSearch.bind(null, run.id)} />}
        decision={decision && <DecisionSection decision={decision} charts={decisionCharts(decision)} />}
        missing={missing.total > 0 && <MissingClips run={run} missing={missing} />}
        remove={plan && <RemoveData what="run" plan={plan} next={removeRunPart.bind(null, key)} />}
      />
    </>
  )
}
