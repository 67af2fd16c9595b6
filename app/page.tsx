import { notFound } from 'next/navigation'
import { LeaderboardPage } from '@/components/chart/leaderboard-page'
import { NoData } from '@/components/ui/no-data'
import { TopBar } from '@/components/ui/top-bar'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { serverStore } from '@/lib/store/server-store'
import { loadLeaderboard } from '@/lib/url/leaderboard'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const { dataset, k } = loadLeaderboard(await searchParams)
  const board = await leaderboard(await serverStore(), { dataset, k })
  if (!board && dataset !== null) notFound()
  return (
    <>
      <TopBar current="/" />
      {board ? (
        <LeaderboardPage board={board} k={k} />
      ) : (
        <main>
          <NoData />
        </main>
      )}
    </>
  )
}
