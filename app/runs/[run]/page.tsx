import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditRun } from '@/components/chart/edit-run'
import { RemoveRun } from '@/components/chart/remove-run'
import { RunPage } from '@/components/chart/run-page'
import { RunSearches } from '@/components/chart/run-searches'
import { TopBar } from '@/components/ui/top-bar'
import { runRemovalPlan } from '@/lib/store/queries/removal-plan'
import { runDetail } from '@/lib/store/queries/run-detail'
import { serverStore } from '@/lib/store/server-store'
import { keyFromPath } from '@/lib/url/path-key'
import { removeRunPart, saveRun } from './actions'
import { chooseSearch } from './choose-search'

type Props = { params: Promise<{ run: string }> }

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
  const plan = await runRemovalPlan(await serverStore(), run.key)
  const { key, name, importedName, editedName, notes } = run
  return (
    <>
      <TopBar places={[{ label: 'Runs', href: '/runs' }, { label: run.key }]} />
      <RunPage
        run={run}
        edit={
          <EditRun importedName={importedName} editedName={editedName} notes={notes} save={saveRun.bind(null, key)} />
        }
        searches={<RunSearches run={run} choose={chooseSearch.bind(null, run.id)} />}
        remove={plan && <RemoveRun name={name} plan={plan} next={removeRunPart.bind(null, key)} />}
      />
    </>
  )
}
