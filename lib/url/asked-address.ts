/** The header in which the proxy hands the address of a request on: what answers where nothing is there is not told it otherwise. */
export const addressHeader = 'x-mondegreen-address'

/** An address of this server; `/` where none is known. */
export const addressOf = (header: string | null): URL => new URL(`http://localhost${header ?? '/'}`)
