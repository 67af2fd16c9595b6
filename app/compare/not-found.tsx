import { AskedFor, askedAddress } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'
import { runsByKey } from '@/lib/store/queries/compared-runs'
import { serverStore } from '@/lib/store/server-store'
import { compareHref, readCompare } from '@/lib/url/compare'

const toPicker = { label: 'Choose runs', href: '/compare' }

/** Which run is not there, or which clip. */
export default async function NotFound() {
  const { keys, clip, retrieval, k } = readCompare((await askedAddress()).searchParams)
  const runs = await runsByKey(await serverStore(), keys)
  const lost = keys.filter((key) => !runs.some((run) => run.key === key))
  if (lost.length > 0) {
    const names = `“${lost.join('”, “')}”`
    const title = lost.length === 1 ? `There is no run ${names}` : `There are no runs ${names}`
    return (
      <NothingHere title={title} current="/compare" to={toPicker}>
        <p>It may have been removed, or imported into another home. A run’s key is case-sensitive.</p>
        <AskedFor />
      </NothingHere>
    )
  }
  // Next makes this page with every other of its address, where nothing is amiss too.
  if (clip === null) return null
  return (
    <NothingHere
      title={`These runs’ dataset has no clip “${clip}”`}
      current="/compare"
      to={{ label: 'All clips of these runs', href: compareHref(keys, { retrieval, k }) }}
    >
      <p>A clip’s key is case-sensitive.</p>
      <AskedFor />
    </NothingHere>
  )
}
