import { anyForm, type Form } from '@/lib/pathologies/match'
import type { ContextSort } from './given'

/** Behind a denial, the model's own work, or what people in the recording hand each other nothing is appealed to. */
const taken = /[Nm][^;,]{0,4}$|[oPp][^;]{0,4}$/
const takenByOthers = /[NoPp][^;,]{0,4}$/
const spoiled = /[oPpN]/
const gap = '[^;NoPpm]'

// What a document says of a speaker is no sign that it is the speaker's.
const after = '(?![^;,]{0,4}[op])(?:(?<=[HVQ])|(?![^;,HV]{0,3}P))'

const form = (source: string, unless: RegExp = taken, except: RegExp = spoiled): Form => ({
  form: new RegExp(`(?:${source})${after}`, 'g'),
  unless,
  except,
})

/** Of each sort of context, what signs of a sentence appeal to it. */
const sorts: readonly (readonly [ContextSort, readonly Form[]])[] = [
  [
    'example',
    [
      // "The earlier example", "the example from before", "in example 2".
      form(`[BG]${gap}{0,2}E|E${gap}{0,4}[BbGw]|EF`),
      form(
        `E[hI]{1,3}H?[GV]|Eh?[AY][hHB]{0,3}[gG]|[Aq][hx]?E|[Be]hHG|[BG][hx]?e|[AY][hHBF]{0,3}[gG][xh]{0,2}[Ee]|q[hH]{1,2}e`,
      ),
      form('R[xhRF]{0,2}[Ee]|Ehj', /[NPp][^;,]{0,4}$/),
      form(`F[hx]?E${gap}{0,3}[HG]|E[xh]{0,2}H`),
    ],
  ],
  ['transcript', [form(`R[xh]?t|t[^;,NoPpm]{0,3}[HGwB]|G[xh]{0,2}t|t,[xhH]{0,4}H`)]],
  [
    'note',
    [
      form(`d,?${gap}{0,3}[HGwB]|[GB]${gap}{0,2}d`),
      // "The list I was shown", "the script that came along says".
      form(
        `k[hx]{0,2}(?:[AY][hHB]{0,3}[gG]|IH{1,2}h?G|[hH]?j)|[dt],?[^;,NoPpm]{0,3}j|k[hxH]{0,3}G[^;NoPpm]{0,3}[HQqwBb]`,
      ),
      form(`[GB][hx]?k${gap}{0,3}[HQ]|x(?:IH{1,2}G|j)[Bb]|R[xh]?d|k[hx]?wh?H`),
      form(`[AY][hHB]{0,3}[gG]${gap}{0,3}k${gap}{0,3}[BwT]|[AY][hH]{0,2}B[hH]?[gG]${gap}{0,3}k`),
    ],
  ],
  [
    'turn',
    [
      form(`u|B[xhA]{0,2}T|TB|FT[^;NoPpm]{0,3}[AV]|[VG][^;,NoPp]{0,3}FT`),
      form(`B[xhA]?q${gap}{0,4}[AVH]|A[hx]?Bq`),
      // "A previous attempt of mine", "the clip was described earlier".
      form(`Bq[^;NoPp]{0,2}m|q[hH]{1,2}VB|[FB]q[xhH]{0,3}[AY][hHB]{0,2}[VGg]`, takenByOthers),
      form(`A[hHB]{0,3}[VGg][^;NoPp]{0,4}(?:B|b(?=[;,]|$))|A[hH]{0,2}B[hH]?[VGgM]`, takenByOthers),
      form(`[AY][hHB]{0,3}M[^;NoPp]{0,3}[Bb]|Y[hH]{0,2}BM|IH?BV[^;NoPp]{0,4}[AT]`, takenByOthers),
    ],
  ],
]

/** The sorts of context that signs of a sentence appeal to. */
export function appealsTo(signs: string): readonly ContextSort[] {
  return sorts.filter(([, forms]) => anyForm(signs, forms)).map(([sort]) => sort)
}
