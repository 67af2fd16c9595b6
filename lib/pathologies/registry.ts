import { candidatesVersion } from '@/lib/candidates/candidates-of'
import { parseVersion } from '@/lib/traces/parse'
import { cannotHear } from './cannot-hear'
import type { Detector } from './detector'
import { userTypo } from './user-typo'

/** All detectors; a new one is a file and a line here. */
export const detectors = [cannotHear, userTypo] as const satisfies readonly Detector[]

/** The id of a registered detector. @public */
export type PathologyId = (typeof detectors)[number]['id']

/** All that derives something of a trace, at its version, detectors before the bar: a trace annotated by another set is stale. */
export const annotators = `${detectors.map(({ id, version }) => `${id}@${version}`).join(' ')} | parse@${parseVersion} candidates@${candidatesVersion}`
