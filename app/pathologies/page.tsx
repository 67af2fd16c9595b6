import type { Metadata } from 'next'
import { StaleNotice } from '@/app/stale-notice'
import { PathologiesPage } from '@/components/chart/pathology-pages'
import { TopBar } from '@/components/ui/top-bar'
import { listChoices } from '@/lib/store/queries/list-choices'
import { pathologiesByRun } from '@/lib/store/queries/run-pathologies'
import { serverStore } from '@/lib/store/server-store'
import { definitions } from './definitions'

export const metadata: Metadata = { title: 'Pathologies' }

export const dynamic = 'force-dynamic'

export default async function Page() {
  const store = await serverStore()
  const [runs, { traces }] = await Promise.all([pathologiesByRun(store), listChoices(store, [])])
  return (
    <>
      <TopBar current="/pathologies" />
      <StaleNotice />
      <PathologiesPage definitions={definitions} runs={runs} isEmpty={traces === 0} />
    </>
  )
}
