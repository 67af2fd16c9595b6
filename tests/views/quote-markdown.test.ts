import { expect, test } from 'vitest'
import { quoteMarkdown } from '@/lib/views/quote-markdown'

test('a quotation keeps its lines, escapes what Markdown would read, and ends in its link', () => {
  const text = quoteMarkdown(' *Wait*, the user\nwrote <b>"[x]"</b> ', 'run **a**', 'http://h/t/1?s=1-2&quote=(x)')
  expect(text).toBe(
    '> \\*Wait\\*, the user\n> wrote \\<b\\>"\\[x\\]"\\</b\\>\n\nrun **a** · [trace](http://h/t/1?s=1-2&quote=%28x%29)\n',
  )
})

test('without a quotation the source and the link stand alone', () => {
  expect(quoteMarkdown(null, 'run **a**', 'http://h/t/1')).toBe('run **a** · [trace](http://h/t/1)\n')
})
