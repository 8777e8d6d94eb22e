/** How far two words' sounds are from each other, by alignment with learnt costs. */
import { COSTS } from './costs.ts'
import { type NameScript, SOUNDS } from './phones.ts'

const NONE = SOUNDS.length
const SIZE = NONE + 1
const CODE = new Uint8Array(128).fill(NONE)
for (let i = 0; i < SOUNDS.length; i++) CODE[SOUNDS.charCodeAt(i)] = i

/** Answers that Wikidata's Arabic labels do not teach: Urdu has p, v, g, ch, zh, and leaves short vowels out. Cost in tenths. */
const URDU =
  'vW0 wW0 pp0 gg0 CC0 ZZ3 Zz8 JJ0 tt0 sS15 i-4 a-5 e-4 u-5 o-9 y-10 I-40 A-32 U-34 E-20 O-26 -A30 -W30 -Y30 -Q4 -H2 -M6 -E12 -h22 aA0 AA0 aM2 eM2 MM0 hM3 MA2 M-3 -M3 Ma2 iY1 IY0 eY6 EY3 yY0 JY14 YY0 ' +
  'uW2 UW0 oW1 OW2 EE2 eE2 iE3 yE2 aE16 E@8 a@0 i@1 u@1 e@2 o@5 A@2 I@8 O@10 aQ2 iQ3 uQ3 eQ3 yQ4 EQ4 IQ8 oQ6 AQ4 Xh6 hh0 hX8 XX0 Gg6 GG0 gG6 Gq4 gq6 gX6 XG6 kk0 kq3 qq0 qk4 kX10 XS12 ss0 zz0 sz10 zs12 Ts3 Tz6 GX4 Xk10 TC8 CS8 SS0 SC12 JZ6 ' +
  "Zj5 JC12 ZC10 tT0 dd0 dz12 td15 nN2 nn0 ff0 vf6 fW14 bW22 vb18 mm0 ll0 rr0 jj0 l-30 r-30 n-26 h-8 H-2 Q-1 '-0 w-14 yQ3 iA22 eA12 uA22 oA5 aE9 eE1 yE2 Hh3 HX4 XH3 hH2 IA40 UA40 EA20 OA14 aY14 aW18 AW30 AY30 UY26 IW36 eW16 iW20 oY24 uY18 UE30 IE6 "
/** Cyrillic for Latin: w becomes u or v, h and kh are one. Cost in tenths. */
const RUSSIAN =
  "wu3 wv2 hX0 hg6 GX12 qk2 Xh4 EY2 Ee3 Ei4 Ea5 Iy3 Oa4 Oo2 Ou5 Uo6 y-5 h-9 -'0 ae6 ea6 ai8 ei5 ie5 uo5 ou4 ua7 oa6 Aa1 M-3 Ma2 HX3 H-2 Hh2"
/** The same sound, or nearly, in two spellings of one script. Cost in tenths. */
const ALIKE =
  'ae3 ai6 ao5 au7 ei4 eo7 iu8 ou3 oi9 eu7 aA1 iI2 uU2 eE2 oO2 aE5 aO5 eI3 iE4 oU3 uO4 AE8 AI12 AU12 EI5 OU4 IU12 Iy4 iy2 ey5 Ey2 Jy9 JZ5 jJ0 vw2 fv9 fw12 bv14 bp12 kq1 gk12 qg10 kX6 gX8 gG3 qG6 XG5 Xh3 hH2 hg7 sz7 sS6 zZ6 ZS9 CS8 CJ8 TC7 Ts6 Tz4 TS9 TZ9 td10 nN1 nm14 lr18 JG7 Jg9 Jd12 tT9 CX7 Ck8 WU1 Wo1 Wv1 Ww1 Wu1 Yi1 YI1 Yy1 YE2 Ye3 @a1 @A1 @i2 @u2 @e2 Qa3 QA3 Qi4 QY5 QW7 Ma1 MA2 Mh2 HX3 M-3 Me3 MY6 MW8 YA20 WA20 YW18 EY1 aY9 aW12 ' +
  "a-10 e-9 i-11 u-11 o-12 A-26 I-26 U-26 E-18 O-20 y-8 h-8 H-2 Q-2 '-0 M-3 @-12 W-22 Y-22 w-14 N-8 G-22 J-26 "

function table(list: string, base: Float32Array, both: boolean): void {
  for (const rule of list.trim().split(' ')) {
    const m = /^(.|-)(.|-)(\d+)$/.exec(rule)
    if (!m) continue
    const [i, j] = [m[1] === '-' ? NONE : CODE[m[1]!.charCodeAt(0)]!, m[2] === '-' ? NONE : CODE[m[2]!.charCodeAt(0)]!]
    const cost = Number(m[3]) / 10
    base[i * SIZE + j] = cost
    if (both) base[j * SIZE + i] = cost
  }
}

function alike(): Float32Array {
  const t = new Float32Array(SIZE * SIZE).fill(3)
  for (let i = 0; i < NONE; i++) {
    t[i * SIZE + i] = 0
    t[i * SIZE + NONE] = 2.6
    t[NONE * SIZE + i] = 2.6
  }
  table(ALIKE, t, true)
  return t
}

function learnt(key: keyof typeof COSTS): Float32Array {
  const digits = COSTS[key]
  const like = alike()
  const t = new Float32Array(SIZE * SIZE)
  for (let k = 0; k < SIZE * SIZE; k++) {
    const cost = Number.parseInt(digits.slice(2 * k, 2 * k + 2), 36) / 10
    // Sounds that one of the scripts never writes were not seen: there the likeness of sounds decides.
    t[k] = Math.min(cost === 1.2 ? 3 : Math.max(cost, 0), like[k]! + 0.4, 3.4)
  }
  for (let i = 0; i < NONE; i++) {
    t[i * SIZE + NONE] = Math.max(t[i * SIZE + NONE]!, 0)
  }
  table(key === 'LC' ? RUSSIAN : URDU, t, false)
  return t
}

const flipped = (t: Float32Array): Float32Array => {
  const out = new Float32Array(SIZE * SIZE)
  for (let i = 0; i < SIZE; i++) for (let j = 0; j < SIZE; j++) out[j * SIZE + i] = t[i * SIZE + j]!
  return out
}

type Tables = { readonly [a in NameScript]: { readonly [b in NameScript]: Float32Array } }
let tables: Tables | undefined
function made(): Tables {
  const [lc, la, ca, same] = [learnt('LC'), learnt('LA'), learnt('CA'), alike()]
  tables = {
    Latn: { Latn: same, Cyrl: lc, Arab: la, other: same },
    Cyrl: { Latn: flipped(lc), Cyrl: same, Arab: ca, other: same },
    Arab: { Latn: flipped(la), Cyrl: flipped(ca), Arab: same, other: same },
    other: { Latn: same, Cyrl: same, Arab: same, other: same },
  }
  return tables
}

const rowA = new Float32Array(128)
const rowB = new Float32Array(128)
const rowC = new Float32Array(128)

/**
 * What it costs to turn the sounds of one word into those of another: 0 for the same, about 3 for a sound that does not fit.
 * Two neighbouring sounds that changed places cost 1.3. Where it must become more than `limit`, some number above it is given. Time: the product of the lengths, each at most 120 sounds.
 */
export function soundDistance(a: string, b: string, scriptA: NameScript, scriptB: NameScript, limit = 1e9): number {
  const cost = (tables ?? made())[scriptA][scriptB]
  const n = Math.min(a.length, 120)
  const m = Math.min(b.length, 120)
  let before = rowC
  let above = rowA
  let row = rowB
  above[0] = 0
  for (let j = 1; j <= m; j++) above[j] = above[j - 1]! + cost[NONE * SIZE + CODE[b.charCodeAt(j - 1)]!]!
  for (let i = 1; i <= n; i++) {
    const x = CODE[a.charCodeAt(i - 1)]!
    const gone = cost[x * SIZE + NONE]!
    row[0] = above[0]! + gone
    let least = row[0]!
    for (let j = 1; j <= m; j++) {
      const y = CODE[b.charCodeAt(j - 1)]!
      let best = above[j - 1]! + cost[x * SIZE + y]!
      const cut = above[j]! + gone
      if (cut < best) best = cut
      const put = row[j - 1]! + cost[NONE * SIZE + y]!
      if (put < best) best = put
      if (i > 1 && j > 1 && scriptA === scriptB && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        const swapped = before[j - 2]! + 1.3
        if (swapped < best) best = swapped
      }
      row[j] = best
      if (best < least) least = best
    }
    if (least > limit) return least
    const t = before
    before = above
    above = row
    row = t
  }
  return above[m]!
}
