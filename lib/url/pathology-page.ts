import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsCutOff } from './run-list'

/** How findings are ordered: by where they stand, or by the words to their left or right. */
const hitOrders = ['place', 'left', 'right'] as const

/** The parameters of `/pathologies/[id]`: what its lift is read at; findings of a run or model, their order, and where a page of them begins. */
export const loadPathologyPage = createLoader({
  dataset: parseAsString,
  retrieval: parseAsString,
  k: parseAsCutOff,
  run: parseAsString,
  model: parseAsString,
  kwic: parseAsStringLiteral(hitOrders).withDefault('place'),
  after: parseAsString,
})
