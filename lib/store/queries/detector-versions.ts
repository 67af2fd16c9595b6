import type { Store } from '@/lib/store/open-store'

/** What judged and read the traces of runs: a list of detectors, ` | `, and a list of all else, as `id@version`. */
async function membersOf(store: Store, runIds: readonly number[], part: 0 | 1): Promise<readonly string[]> {
  const sets = await store.read.$queryRaw<{ members: string }[]>`
    SELECT s."members" AS members FROM "DetectorSet" s WHERE EXISTS (
      SELECT 1 FROM "Trace" t WHERE t."detectorSetId" = s."id" AND t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})))`
  const members = sets.flatMap((set) => (set.members.split(' | ')[part] ?? '').split(' '))
  return [...new Set(members)].filter((member) => member !== '')
}

/** The detectors that judged the traces of runs, as `id@version`; an id stands twice where two versions did. */
export const detectorVersions = (store: Store, runIds: readonly number[]) => membersOf(store, runIds, 0)

/** What found the candidates of a run's traces, as `candidates@version`; several where versions differ. */
export async function candidateVersions(store: Store, runId: number): Promise<readonly string[]> {
  return (await membersOf(store, [runId], 1)).filter((member) => member.startsWith('candidates@'))
}
