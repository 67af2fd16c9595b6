import type { Store } from '@/lib/store/open-store'
import { detectorMembers } from './detector-members'

/** The detectors that judged the traces of runs, as `id@version`; an id stands twice where two versions did. */
export async function detectorVersions(store: Store, runIds: readonly number[]): Promise<readonly string[]> {
  const sets = await store.read.$queryRaw<{ members: string }[]>`
    SELECT s."members" AS members FROM "DetectorSet" s WHERE EXISTS (
      SELECT 1 FROM "Trace" t WHERE t."detectorSetId" = s."id" AND t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})))`
  const members = sets.flatMap((set) => detectorMembers(set.members))
  return [...new Set(members.map(({ id, version }) => `${id}@${version}`))]
}
