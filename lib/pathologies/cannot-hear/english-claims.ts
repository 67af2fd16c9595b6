import { anyForm, type Form } from '@/lib/pathologies/match'

/** Behind other people, a condition or a denial a claim is none. */
const taken = /P[^;]{0,3}$|J[^;cI]{0,2}$|J[^;c]?I?K?$|JIc$|N[^;]?[rJ][^;]{0,2}$|NI?$|R[^;]{0,3}$/
const denied = /N[^;]?r[^;]{0,2}$/

const form = (source: string, unless: RegExp = taken): Form => ({ form: new RegExp(source, 'g'), unless })

const whole = 'A(?!i|[nxS]?n)'
const end = '(?=[;,b]|$)'

/** Not being able to hear or reach the recording. */
const inability: readonly Form[] = [
  form(`C[^;,nyPQro]{0,4}[HG]{1,3}[^;,nyPQo]{0,3}${whole}`),
  form(`C[^;,nyPQro]{0,3}[HG]{1,3}S(?=[,;Ib]|$)`),
  form('C[HG]{1,2}P[AS]'),
  form(`[NULZ](?!I)[^;,nyPQroT]{0,4}K[^;,nyPQroT]{0,3}[HG]{1,3}[^;,nyPQ]{0,3}[AS](?!n)`),
  form(`[NULZ](?!I)[^;,nyPQroTSEA]{0,3}[HG]{1,2}[^;,nyPQoSTAp]{0,2}${whole}`),
  form(`I[^;,nyPQHGr]{0,2}N[xh]?V{1,2}[hx]?${whole}`),
  form(`[IM][^;nyPQ]{0,5}[NUCLZ][^;,nyPQroT]{0,2}[HG]{1,2}S(?=[,;Ib]|$)`),
  form('ul?[IM][^;nPQHNC]{0,2}H(?![nx]?n)'),
  form(`[LZ][^;,nPQ]{0,3}H[^;,nPQ]{0,2}${whole}`),
  form(`(?:^|[;,b]|I[^;,nPQ]{0,3})CH${end}`),
  form(`(?:^|[;,I])[^;,nPQAS]{0,2}HC${end}`),
  form('C[^;,PQ]{0,4}pH'),
  form(`C[hV]${whole}`),
  form(`[AS][^;P]{0,4}INh${end}`),
  form('N[AS]fI'),
  form(`[hG]NI?[cK]?H${end}`),
  form(`[NULZ]h?K{1,2}H${end}`),
  form('Ih?NHe|Ix?NGHt'),
  form(`[HG]t,IC${end}`),
  form('[AS],?Ih?C[xG]?(?=[;,]|$)'),
  form('H[^;P]{0,4}[;,]?b?CfI'),
]

/** The recording does not come to the model. */
const absence: readonly Form[] = [
  form(`${whole}[^;,nPQTy]{0,3}[NUCLZ][^;,nPQyT]{0,4}(?:[HGV]{1,2}(?=[;,b]|$|[pf]?[IM]|p[TM])|I)`),
  form(`[NULZ][^;,nPQHyrT]{0,2}${whole}[^;,nPQy]{0,5}[VG]`),
  form(`(?:^|[IM;,hxV])[^;nPQHyr]{0,2}[NULZ](?:h|[^;,nPQHyrTSGVp])?${whole}(?=[;,]|$|[pbV]|Ic)`),
  form(`N[^;,nPQHT]{0,3}[SA][^;,nPQ]{0,4}[GV]{1,2}p?[IM]`),
  form(`[SA][^;nPQT]{0,5}[NUC][^;nPQT]{0,4}[HGV]{1,2}[^;nPQ]{0,3}[IM]`),
  form(`[SA][^;nPQT]{0,4}[NUCLZ][^;,nPQT]{0,4}[KG][^;,nPQT]{0,3}[IM]`),
  form(`I[^;,nPQHS]{0,3}NSG${end}`),
  form(`I[^;,PHQnr]{0,5}hN[AS]${end}`),
  form('[LZ]A(?!n)[^;,nP]{0,3}I'),
  form('AZ(?=[;,]|$)|JA(?!n)[GV]p?I'),
  form('[SA]KI[^;nPQ]{0,8}N[HG]'),
  form('[SA],?M[^;nPQ]{0,2},?[LZ]'),
  form(`A[^;PQT]{0,8}[LZ][^;nPQ]{0,2}[IM]`),
  form('S[tx]?[LZ][xpf]?I'),
  form(`A[^;PQT]{0,8}NG{1,2}[^;,n]{0,1}I`),
  form('[GH]{1,2}A[;,]?N(?=[;,]|$)'),
  form(`I[^;Pc]{0,4}U[AS]${end}`),
  form('(?:^|[;,b])x?U[AS],?I'),
  form('I[^;,nPQHyr]{0,2}[LZ]A(?!n)'),
  form(`hNi[^;,nP]{0,4}[AS]${end}`),
]

/** Having text alone. */
const textAlone: readonly Form[] = [
  form('XM|TGM'),
  form(`[IM][^;,HPQnoyr]{0,5}T{1,2}w?O${end}`),
  form('OhG?[Tw](?![^;,]{0,2}n)'),
  form('[IM][^;PQHN]{0,2}X'),
  form('MGp?[Tw](?![^;,]{0,3}[AS])'),
  form('[IM][^;P]{0,6}T[^;P]{0,3},?N[AS](?=[;,]|$)'),
  form('[IM][^;,HPQnoyr]{0,5}O[^;HPQnoyr]{0,3}[Tw](?![^;,]{0,2}n)'),
  form('O[^;,HPQnoyr]{0,3}[Tw][^;,HPQnoyr]{0,4}[IM]'),
  form('TO[hGV]{1,2}(?=[;,pf]|$)'),
  form(`Ig[^;,PQ]?T${end}`),
  form('(?<![xTwS])TM|M[^;HPQnoyr]{0,3}f[Tw]'),
]

/** Having no ears. */
const senses: readonly Form[] = [
  form('[NULZ][^;,nPQpH]{0,2}E'),
  form('(?:[IM][^;PN]{0,4}|(?:^|[;,])[^;,PxN]{0,2})D', new RegExp(`N$|${taken.source}`)),
  form('D[^;P]{0,2}[AS](?!n)', new RegExp(`N$|${taken.source}`)),
  form('[IM]h?[NULZ](?:[hV]H(?=[;,h]|$)|Hh)'),
  form('H[^;]{0,3}[;,]IhN(?=[;,]|$)', /^$/),
]

/** Wishing it were otherwise. */
const counterfactual: readonly Form[] = [
  form(`(?:J[^;,nPQ]{0,2}I|cI|Ic)[^;,nPQyN]{0,3}[cK][^;,nPQyN]{0,3}[HG]{1,2}[^;,nPQ]{0,2}[AS](?!n)`, denied),
  form('c[IK]{1,2}[HG]{1,2}A(?!n)', denied),
  form(`(?:JO?Ih|cI|hI|d)[^;,nPQy]{0,2}[GV][^;,nPQ]{0,2}[HAE]`, denied),
]

/** With a pronoun for the recording. */
const anaphoric: readonly Form[] = [
  form(`(?:I|^|;|,)[^;,nPQyr]{0,2}C[HG]{1,2}t(?=[;,bI]|$)`),
  form('Ih?N[HG]{1,2}t(?=[;,]|$)'),
  form('J[^;,]?Ic[^;,nPQ]{0,2}[HG]t(?=[;,]|$)'),
  form('CGUHt'),
]

const claims = [inability, absence, textAlone, senses, counterfactual]

/** Whether signs of a sentence say that the model cannot hear; `named` is whether it or the one before it names the recording. */
export function claimsDeafness(signs: string, named: () => boolean): boolean {
  return claims.some((forms) => anyForm(signs, forms)) || (anyForm(signs, anaphoric) && named())
}
