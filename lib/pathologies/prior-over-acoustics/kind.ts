/** Words for one sort of thing: `said` can stand only where a word begins as in `stems`. */
export type Kind = { readonly stems: RegExp; readonly said: RegExp }

/** Words for one sort of thing, which are whole words of a plain sentence. */
export const kind = (stems: RegExp, said: string): Kind => ({
  stems,
  // A word boundary is cheaper to look for, but a quotation and a mark have none.
  said: new RegExp(`${/□|\^/.test(said) ? '(?<![\\w-])' : '\\b'}(?:${said})(?![\\w-])`),
})
