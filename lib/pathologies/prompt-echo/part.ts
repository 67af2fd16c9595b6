/**
 * What a sentence is to a recital of the prompt: `instruction` says what the prompt demands and names the prompt or whoever gave it,
 * `rule` goes on with it without naming it, `setting` tells a fact that the prompt gives (the user's language), and `null` none of these.
 */
export type EchoPart = 'instruction' | 'rule' | 'setting' | null
