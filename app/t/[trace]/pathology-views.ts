import { pathologies } from '@/lib/pathologies/registry'
import type { PathologyView } from '@/lib/views/pathology-view'

/** What the registry says of each pathology, as a trace's page shows it. */
export const pathologyViews: readonly PathologyView[] = pathologies.map(({ id, title, family, version }) => ({
  id,
  title,
  family,
  version,
}))
