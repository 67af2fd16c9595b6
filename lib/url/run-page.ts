import { createLoader, parseAsString } from 'nuqs/server'

/** The parameters of `/runs/[run]`: the retrieval model that its matrix of fates is read at. */
export const loadRunPage = createLoader({ retrieval: parseAsString })
