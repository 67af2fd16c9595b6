import { detectorFigures, pathologies } from '@/lib/pathologies/registry'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'

function definitionOf({
  id,
  version,
  title,
  family,
  description,
  judges,
}: (typeof pathologies)[number]): PathologyDefinition {
  return {
    id,
    version,
    title,
    family,
    description,
    states: judges.states,
    tasks: judges.tasks,
    quality: detectorFigures[id] ?? null,
  }
}

/** What the registry says of each pathology, as pages show it. */
export const definitions: readonly PathologyDefinition[] = pathologies.map(definitionOf)
