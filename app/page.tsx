import { notFound } from 'next/navigation'
import { leaderboardCharts } from '@/app/charts/leaderboard-charts'
import { LiveNotice } from '@/app/live-notice'
import { definitions } from '@/app/pathologies/definitions'
import { removeDatasetPart } from '@/app/removal'
import { StaleNotice } from '@/app/stale-notice'
import { LeaderboardPage } from '@/components/chart/leaderboard-page'
import { RemoveData } from '@/components/chart/remove-data'
import { NoData } from '@/components/ui/no-data'
import { TopBar } from '@/components/ui/top-bar'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { datasetRemovalPlan } from '@/lib/store/queries/removal-plan'
import { serverStore } from '@/lib/store/server-store'
import { loadLeaderboard } from '@/lib/url/leaderboard'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const asked = loadLeaderboard(await searchParams)
  const store = await serverStore()
  const board = await leaderboard(store, asked)
  if (!board && asked.dataset !== null) notFound()
  const plan = board && (await datasetRemovalPlan(store, board.dataset.key))
  return (
    <>
      <TopBar current="/" />
      <StaleNotice />
      {board && <LiveNotice scope={{ datasets: [board.dataset.key] }} />}
      {board ? (
        <LeaderboardPage
          board={board}
          k={asked.k}
          definitions={definitions}
          charts={await leaderboardCharts(store, board)}
          remove={plan && <RemoveData what="dataset" plan={plan} next={removeDatasetPart.bind(null, plan.key)} />}
        />
      ) : (
        <main>
          <NoData />
        </main>
      )}
    </>
  )
}
