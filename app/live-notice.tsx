import { LiveRuns } from '@/components/chart/live-runs'
import { type LiveScope, liveRuns } from '@/lib/store/queries/live-runs'
import { serverStore } from '@/lib/store/server-store'

/** Says how far the runs are that a page shows and that are not finished, and keeps the page up to date; nothing where there is none. */
export async function LiveNotice({ scope }: { scope: LiveScope }) {
  const now = new Date()
  const runs = await liveRuns(await serverStore(), scope, now)
  return runs.length > 0 ? <LiveRuns runs={runs} now={now} /> : null
}
