import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LiveNotice } from '@/app/live-notice'
import { definitions } from '@/app/pathologies/definitions'
import { removeRunPart } from '@/app/removal'
import { StaleNotice } from '@/app/stale-notice'
import { AsrSection } from '@/components/chart/asr-section'
import { EditRun } from '@/components/chart/edit-run'
import { RemoveData } from '@/components/chart/remove-data'
import { RunPage } from '@/components/chart/run-page'
import { RunSearches } from '@/components/chart/run-searches'
import { TopBar } from '@/components/ui/top-bar'
import { runFateMatrix } from '@/lib/store/queries/fate-matrix'
import { runRemovalPlan } from '@/lib/store/queries/removal-plan'
import { runAsr } from '@/lib/store/queries/run-asr'
import { runDetail } from '@/lib/store/queries/run-detail'
import { serverStore } from '@/lib/store/server-store'
import { keyFromPath } from '@/lib/url/path-key'
import { loadRunPage } from '@/lib/url/run-page'
import { saveRun } from './actions'
import { chooseSearch } from './choose-search'

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
  const { retrieval: asked, normalise } = loadRunPage(await props.searchParams)
  const retrieval = run.retrievals.some((one) => one.retrieval === asked)
    ? asked
    : (run.retrieval ?? run.retrievals[0]?.retrieval ?? null)
  const store = await serverStore()
  const [plan, matrix, asr] = await Promise.all([
    runRemovalPlan(store, key),
    runFateMatrix(store, run.id, retrieval ?? ''),
    runAsr(store, run.id, normalise),
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
        asr={asr && <AsrSection run={run} asr={asr} retrieval={retrieval} normalise={normalise} />}
        edit={
          <EditRun importedName={importedName} editedName={editedName} notes={notes} save={saveRun.bind(null, key)} />
        }
        searches={<RunSearches run={run} choose={chooseSearch.bind(null, run.id)} />}
        remove={plan && <RemoveData what="run" plan={plan} next={removeRunPart.bind(null, key)} />}
      />
    </>
  )
}
