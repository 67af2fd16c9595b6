import type { Store } from '@/lib/store/open-store'

/** The detectors that judged the traces of runs, as `id@version`; an id stands twice where two versions did. */
export async function detectorVersions(store: Store, runIds: readonly number[]): Promise<readonly string[]> {
  const sets = await store.read.$queryRaw<{ members: string }[]>`
    SELECT s."members" AS members FROM "DetectorSet" s WHERE EXISTS (
      SELECT 1 FROM "Trace" t WHERE t."detectorSetId" = s."id" AND t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})))`
  const members = sets.flatMap((set) => (set.members.split(' | ')[0] ?? '').split(' '))
  return [...new Set(members)].filter((member) => member !== '')
}
