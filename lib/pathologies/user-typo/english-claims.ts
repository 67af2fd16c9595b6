import { anyForm, type Form } from '@/lib/pathologies/match'

/** Behind a denial, a voice that is heard, or the model's own work a claim is none. */
const denied = 'N[^;,]{0,4}$|NH?[,hx]?$'
const own = '(?:[oI]|(?<![Ww][hHx]?)C)[^;,WRwh]{0,3}$'
const aloud = '(?<![WRw]h?)P[^;WR]{0,6}$'
const taken = new RegExp(`${denied}|${own}|${aloud}|J[^;,WRw]{0,1}$|dY?H?$`)
const deniedOnly = new RegExp(`${denied}|(?<![WRw]h?)P[^;WR]{0,4}$`)
/** A letter that the model itself would drop is not one that was mistyped. */
const deniedOrOwn = new RegExp(`${deniedOnly.source}|I$`)
const ofSetting = new RegExp(`s[^;]{0,10}$|${taken.source}`)
const spoiled = /[Ns]|P/

const form = (source: string, unless: RegExp = taken, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  unless,
  ...(except && { except }),
})

const open = '(?![xHL]{0,3}(?:[oIPd]|hN|N)|[^;,hI]{0,7}d)'

/** An error that only writing has. */
const errors: readonly Form[] = [
  form(`X${open}`),
  form(`F[HYx]{0,2}(?:Y|k)${open}`, taken, spoiled),
  form(`[Yk][^;,NPoIsJd]{0,3}F${open}(?!H?s)`, ofSetting),
  form('h[^;NPoIs]{0,4}(?:kV|V[^;,NPoIs]?k)', taken),
  form(`F[Lc]?H{1,2}k|k[^;NPoIs]{0,4}q|q[^;NPoIs]{0,2}k`, deniedOnly),
  form('h[hH]?[VY][hHx]?q', /N$/),
  form(
    'Q[,hHxd]{0,3}FMQ|Q[hHd]{1,4}FQ|[Ww][hHx]{0,2}Y[hHx]?q|F[HM]{1,2}c(?![hHx]{0,2}s)|V?Q[^;NPoI]{0,2}q[Yk]|VQ[hHbx]{1,5}F|q[hx]?W',
    deniedOnly,
  ),
  form('k[^;,NPoI]{0,2}V[xh]?[Lc]|W[^;NPoI]{0,8}hH?V[hx]?[QcL]', deniedOnly),
  form('[Yh][^;,NPoI]{0,6}Y[^;,NPoI]{0,6}bF'),
  form('Wk(?:[^;,NPoI]{0,2}[VF]|Q)|QH[xh]?[Lc][hH]?V|[WR][^;,PoI]{0,7},[hHx]{0,2}L[hH]?V', deniedOnly),
  form('Y[^;,PoI]{0,5}[RW][^;,PoI]{0,2}N[hHx]?g|[RW][^;,PoIN]{0,3}Y[^;,PoI]{0,2}N[hHx]?g', /P[^;]{0,4}$/),
  form('[WRYh][^;NPoI]{0,8}QV[xh]?[Lc][hHx]{0,2}(?=[;,]|$)|h[hx]?V[xH]?c', /[Po]/, /P/),
  form('F[oC]?[MH]{1,2}Y|Y[hHx]{0,2}O(?=[;,]|$)', taken),
]

/** An error of the writer, or in what was written. */
const faults: readonly Form[] = [
  form('[WR][^;,NPoIsx]{0,5}x?[^;,NPoIsx]{0,3}F(?![^;,]{0,2}s)', ofSetting),
  form('F[^;,NPoIsJd]{0,6}[WR](?!s)', ofSetting),
  form('F[HxLcb]{0,3}w(?=[;,]|H|$)|wF(?=[;,YLckH]|$)', ofSetting),
  form('c[hHx]?F[^;NPo]{0,5}W', deniedOnly),
  form('w[hHx]{0,2}(?:Y[^;,NPoIs]{0,3}F(?!d)|H[Lc]{1,2}F)|[Ww][hHx]{0,4}V[LcQHx]{0,2}F', deniedOnly),
  form('w[hHx]{0,3}F(?=[LcYk;,Q]|$)', ofSetting),
]

/** What happened to the letters, in writing. */
const letters: readonly Form[] = [
  form('[WRw][^;,NPoIsLc]{0,5}V[^;,NPoIs]{0,3}[LcQ]', deniedOnly),
  form('[LcQ][^;,NPoIs]{0,4}V[^;,NPoIs]{0,4}(?:[WRYk]|bw)', deniedOnly),
  form('V[^;NPoIs]{0,2}[Lc][^;NPoIs]{0,5}[WRY]', deniedOrOwn),
  form('[WRwY][^;,NPoIs]{0,6}[Lc][^;,NPoIs]{0,4}V|Y[^;,NPoIs]{0,4}Q[^;,NPoIs]{0,3}V', deniedOnly),
  form('[WRwY][^;NPoIs]{0,8}Q[^;NPo]{0,3},[LcIxFH]{1,4}V', deniedOnly),
  form('[LcQ]H{1,2}Rh?V', deniedOnly),
  form('V,?[LcI]M[LcI]|h[hH]?[Lc]Vw', deniedOnly),
  form('[Ww][^;,NPoIs]{0,5}V[^;,NPoIs]{0,3}k', deniedOnly),
  form('h[hH]{0,3}Y[Hx]{0,2}V', deniedOnly),
  form('[WRw][hHx]{0,3}NY[^;,NPo]{0,3}g|NYg?[hHx]?b[WRw]', /P[^;]{0,4}$/),
  form('(?:^|;)[hx,]{0,3}(?:Vc|c[hHx]{0,2}V)[hx,]{0,3}(?:;|$)', deniedOnly),
  form('[WRw][^;NPoIs]{0,2}Y[^;NPoIs]{0,4}Q[^;NPoIs]{0,5}[FV]', deniedOnly),
]

/** What the writer meant instead. */
const intentions: readonly Form[] = [
  form('[Ww][hHx]{0,3}m[hHx]{0,2}Q', deniedOnly),
  form('[WwR][hHx]{0,3}[mt][hH]?Y', deniedOnly),
  form('[WwR]h?zH?xQ|[Ww]h?zQ', deniedOnly),
  form('[Ww]HQm|RQzQ|Q,?[hH]?DQ', deniedOnly),
  form('Q,[hH]{1,3}DQ', /N/),
  form('[WwR][hHxYQ]{0,6}QM[wW]?m', deniedOnly),
  form('mYh?Q', taken),
  form('[Ww][hHx]{0,4}Qm[xh]?M[wW]?[hH]?YQ', deniedOnly),
  form('[Ww]h?N[hx]?[mz]x?Y', /P/),
  form('Qh?mYQ|Qhm[xH]?Q', deniedOnly),
  form('[WwR][^;NPoI]{0,3}Y[^;NPoI]{0,2}QMQ', deniedOnly),
  form('R[mz]H?[Yxh]?Q|m[xh]?QHR|Qm[hH]?QHR', deniedOnly),
]

/** The software of a keyboard. */
const software: readonly Form[] = [
  form('a[^;NPoIMx]{0,4}[VFkWRw]|[hHVFWRw][^;NPoI]{0,2}a', deniedOnly),
  form('^[hx]{0,2}a[hx]{0,2};?$'),
]

const claims = [errors, faults, letters, intentions, software]

/** Whether signs of a sentence blame somebody's typing. */
export function blamesTyping(signs: string): boolean {
  return claims.some((forms) => anyForm(signs, forms))
}
