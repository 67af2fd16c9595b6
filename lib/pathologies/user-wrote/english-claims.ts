import { anyForm, type Form } from '@/lib/pathologies/match'

/** Behind a denial, a wish, the model's own hand, a voice that is heard or a question there is no writer. */
const taken = /[NoPI][^;,UC]{0,3}$|N[^;]{0,4}$|B[^;,]{0,3}$/
const heard = new RegExp(`${taken.source}|P[^;]{0,6}$`)
const ofOther = /[BP]/
const gap = '[^;,NIoPB]'
const free = '(?![^;,Q]{0,4}[BP]|[xh]?N)'

const form = (source: string, unless: RegExp = taken): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  except: ofOther,
})

/** Whoever made the prompt, beside an act of writing. */
const writes: readonly Form[] = [
  form(`U${gap}{0,5}[WKy]${free}`),
  form(`U${gap}{0,5}[Ep]${gap}{0,3}[QLfZ](?![^;,]{0,5}B)`),
  form(`[WKp]${gap}{0,4}bU`),
  form(`[WK],?[xh]{0,2},[xh]{0,2}U`),
  form(`C[xhH]{0,3}[WKy]${gap}{0,4}[QL](?![^;,]{0,5}B)`),
  form(`C[xhH]{0,3}K${free}`, heard),
  form(`C[xhH]{0,3}[Ep][xh]{0,2}f`),
  form(`C[xhH]{0,3}p(?:${gap}{0,4}[zZL]|[^;NIoPB]{0,3}Q)`),
  form(`[UC][xhH]{0,3}[EHp]${gap}{0,3}[QL]${gap}{0,5}z|z[^;NIoPB]{0,3}[UC]${gap}{0,4}[EHp]${gap}{0,3}[QL]`),
  form(`[WK][xh]?bC|vU[xhH]{0,2}[Ep]|[WK][xh]{0,2}U[xh]{0,2}[Ep]`),
]

/** What only writing has, of whoever made the prompt; or what stands where somebody types. */
const forms: readonly Form[] = [
  form(`U${gap}{0,6}[fLg]`),
  form(`[fL]${gap}{0,4}U`),
  form(`C${gap}{0,5}f|f,?${gap}{0,3}[UC]|C[xhH]{0,2}E[^;,NoPB]{0,6}L`),
  form(`C${gap}{0,2}W${gap}{0,2}L`),
  form('Z(?![^;,]{0,4}[oPB])', heard),
  form(`Z[^;NIoPB]{0,7}[QEp]|Q${gap}{0,4}Z`),
  form(`[mnz],?[hxH]{0,3}K|K${gap}{0,2}[LZ]|K[xh]?Q|[xhmn]K(?=[;,]|$)`, heard),
  form(`m[hHx]{0,3}W[^;,NIoPB]{0,3}[QL]`),
  form(`[KW],?${gap}{0,2}[mn]${gap}{0,2}[Hh]${gap}{0,2}Q`),
]

/** What somebody's note or line reads. */
const notes: readonly Form[] = [form(`U[hx]{0,2}m${gap}{0,2}HQ|m[xh]{0,2}[UC][xh]{0,2}HQ`)]

/** Where somebody has what may have been said; these need a quotation that can be of speech. */
const sayings: readonly Form[] = [
  form(`U[hx]{0,2}m,?[^;NIoPB]{0,5}Q|Q[hx]{0,2}U[hx]?m|[mz]I?[hHx]{0,3}EbU[^;NoPB]{0,4}Q`),
  form(`U[hx]?Hh?Q`),
  form(`C[hx]?m${gap}{0,2}HQ`),
]

/** Whether signs of a sentence speak of somebody who wrote. */
export const speaksOfWriter = (signs: string): boolean => [writes, forms, notes].some((one) => anyForm(signs, one))

/** Whether signs of a sentence lay a quotation in a note of somebody's. */
export const laysInNote = (signs: string): boolean => anyForm(signs, sayings)
