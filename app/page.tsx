import { notFound } from 'next/navigation'
import { definitions } from '@/app/pathologies/definitions'
import { removeDatasetPart } from '@/app/removal'
import { StaleNotice } from '@/app/stale-notice'
import { LeaderboardPage } from '@/components/chart/leaderboard-page'
import { ChartFigure } from '@/components/chart/plot/chart-figure'
import { recallCurve } from '@/components/chart/plot/recall-curve'
import { RemoveData } from '@/components/chart/remove-data'
import { NoData } from '@/components/ui/no-data'
import { TopBar } from '@/components/ui/top-bar'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { recallCurves } from '@/lib/store/queries/recall-curves'
import { datasetRemovalPlan } from '@/lib/store/queries/removal-plan'
import { serverStore } from '@/lib/store/server-store'
import { loadLeaderboard } from '@/lib/url/leaderboard'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const { dataset, k } = loadLeaderboard(await searchParams)
  const store = await serverStore()
  const board = await leaderboard(store, { dataset, k })
  if (!board && dataset !== null) notFound()
  const plan = board && (await datasetRemovalPlan(store, board.dataset.key))
  const retrievals = [...new Set(board?.rows.map(({ retrieval }) => retrieval))]
  const curves = await Promise.all(
    retrievals.map((retrieval) => recallCurves(store, { dataset: board?.dataset.key ?? '', retrieval })),
  )
  return (
    <>
      <TopBar current="/" />
      <StaleNotice />
      {board ? (
        <LeaderboardPage
          board={board}
          k={k}
          definitions={definitions}
          charts={curves.flatMap((one) => (one ? [<ChartFigure key={one.retrieval} drawn={recallCurve(one)} />] : []))}
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
