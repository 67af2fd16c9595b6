import { Notice } from '@/components/trace/notice'
import { annotators } from '@/lib/pathologies/registry'
import { staleUpTo } from '@/lib/store/queries/stale-traces'
import { serverStore } from '@/lib/store/server-store'

const most = 1_000

/** Says that what a page counts was found, in part, by older rules or in the light of other facts; nothing where it was not. */
export async function StaleNotice() {
  const stale = await staleUpTo(await serverStore(), annotators, most)
  if (stale === 0) return null
  return (
    <div aria-live="polite">
      <Notice label="Stale">
        {stale === most
          ? `${most.toLocaleString('en')} traces or more`
          : `${stale} ${stale === 1 ? 'trace' : 'traces'}`}{' '}
        of this home were read by older rules, or in the light of other facts. <code>npx mondegreen annotate</code>{' '}
        brings them up to date.
      </Notice>
    </div>
  )
}
