import { createLoader, parseAsString } from 'nuqs/server'

/** The parameters of `/pathologies/[id]`: findings of one run, and where a page of them begins. */
export const loadPathologyPage = createLoader({ run: parseAsString, after: parseAsString })
