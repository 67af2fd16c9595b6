import { mappableFields } from '@/lib/ingest/upload/look-at-upload'
import { allUploads, sweepUploads } from '@/lib/ingest/upload/upload-folder'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'
import { uploadLimits } from '@/lib/ingest/upload/upload-limits'
import type { BegunImport } from '@/lib/views/upload'

/** The imports that pages have begun: those under way, and those of which nobody has seen the end; the newest first. */
async function begunImports(): Promise<readonly BegunImport[]> {
  const imports = uploadImports()
  const all = await Promise.all(
    (await allUploads()).map(async (upload) => {
      const [begun, state] = await Promise.all([imports.begunOf(upload), imports.stateOf(upload)])
      if (begun === null || state === null) return []
      return [{ id: upload.id, files: begun.choices.files.map(({ path }) => path), startedAt: begun.startedAt, state }]
    }),
  )
  return all.flat().toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
}

/** What the import page shows before a file is dropped; uploads that nobody came back to go. */
export async function importPage() {
  await sweepUploads((id) => uploadImports().isUnderWay(id))
  return { limits: uploadLimits(), fields: mappableFields, begun: await begunImports() }
}
