/**
 * The matrix work of the net as WebAssembly text (plain SIMD: relaxed SIMD does not validate in
 * Node 20). `kernel.ts` holds it assembled; a test assembles this text again and compares.
 *
 * Addresses and strides are bytes; matrices lie row by row. All loops run at least once, so callers
 * pass at least one token. Widths are multiples of 16 floats.
 */

/**
 * `multiply` reckons this many tokens by this many vectors of four outputs at a time. V8 (Node 20)
 * moves all loads of a loop body to its start and keeps them in registers until they are used: two by
 * four, one step a turn, is the largest block whose sums and loads fit the 15 registers. Measured:
 * 40 GMAC/s, against 32 with two steps a turn, whose sums were spilled to the stack.
 */
const rows = [0, 1]
const vectors = [0, 1, 2, 3]
const sums = rows.flatMap((row) => vectors.map((vector) => `$sum${row}${vector}`))

/** One pair of inputs of two tokens times the weights of sixteen outputs. */
function multiplyStep(): string {
  const loads = vectors.map(
    (vector) => `(local.set $w${vector} (v128.load offset=${vector * 16} (local.get $weight)))`,
  )
  const products = rows.map(
    (row) => `
          (local.set $pair (v128.load32_splat (local.get $x${row})))
          ${vectors
            .map(
              (vector) =>
                `(local.set $sum${row}${vector} (i32x4.add (local.get $sum${row}${vector}) (i32x4.dot_i16x8_s (local.get $pair) (local.get $w${vector}))))`,
            )
            .join('\n          ')}`,
  )
  return [...loads, ...products].join('\n          ')
}

/** Scales the sixteen sums of one token back to floats and stores them. */
function storeRow(row: number): string {
  return `
        (local.set $pair (v128.load32_splat offset=${row * 4} (local.get $tokenScale)))
        ${vectors
          .map(
            (vector) =>
              `(v128.store offset=${vector * 16} (local.get $to) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $sum${row}${vector})) (v128.load offset=${vector * 16} (local.get $scale))) (local.get $pair)))`,
          )
          .join('\n        ')}
        (local.set $to (i32.add (local.get $to) (local.get $rowBytes)))`
}

/**
 * The logistic function as ½ + ½·tanh(x/2), with the [7/6] Padé approximant of tanh, of local `x` into
 * local `to`. Written out wherever it is needed, since V8 does not inline calls; `pmin` and `pmax` are one
 * instruction each, `min` and `max` are eight.
 */
function logistic(x: string, to: string): string {
  const square = '(local.get $square)'
  const number = (value: string) => `(f32x4.splat (f32.const ${value}))`
  const plus = (value: string, rest: string) =>
    `(f32x4.add ${number(value)} (f32x4.mul ${square} ${rest}))`
  return `
        (local.set ${x} (f32x4.mul (local.get ${x}) ${number('0.5')}))
        (local.set ${x} (f32x4.pmin (f32x4.pmax (local.get ${x}) ${number('-4.97')}) ${number('4.97')}))
        (local.set $square (f32x4.mul (local.get ${x}) (local.get ${x})))
        (local.set ${to} (f32x4.add ${number('0.5')} (f32x4.div
          (f32x4.mul (local.get ${x}) ${plus('67567.5', plus('8662.5', plus('189', number('0.5'))))})
          ${plus('135135', plus('62370', plus('3150', number('28'))))})))`
}

const horizontalSum = (lane: string) =>
  `(f32.add (f32.add (f32x4.extract_lane 0 ${lane}) (f32x4.extract_lane 1 ${lane})) (f32.add (f32x4.extract_lane 2 ${lane}) (f32x4.extract_lane 3 ${lane})))`

/** The module’s text. Its memory starts with 4 MiB and is grown by its owner. */
export function kernelText(): string {
  return `(module
  (memory (export "memory") 64)

  ;; The first layer is a sum of three cached projections: for each token three addresses of rows, of
  ;; each of which n floats from $offset on are added.
  (func (export "addRows") (param $tokens i32) (param $addresses i32) (param $offset i32) (param $n i32) (param $to i32)
    (local $end i32) (local $a i32) (local $b i32) (local $c i32) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $n) (i32.const 2)))
    (loop $token
      (local.set $a (i32.add (local.get $offset) (i32.load (local.get $addresses))))
      (local.set $b (i32.add (local.get $offset) (i32.load offset=4 (local.get $addresses))))
      (local.set $c (i32.add (local.get $offset) (i32.load offset=8 (local.get $addresses))))
      (local.set $end (i32.add (local.get $to) (local.get $bytes)))
      (loop $next
        (v128.store (local.get $to) (f32x4.add (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))) (v128.load (local.get $c))))
        (v128.store offset=16 (local.get $to) (f32x4.add (f32x4.add (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b))) (v128.load offset=16 (local.get $c))))
        (local.set $a (i32.add (local.get $a) (i32.const 32)))
        (local.set $b (i32.add (local.get $b) (i32.const 32)))
        (local.set $c (i32.add (local.get $c) (i32.const 32)))
        (local.set $to (i32.add (local.get $to) (i32.const 32)))
        (br_if $next (i32.lt_u (local.get $to) (local.get $end))))
      (local.set $addresses (i32.add (local.get $addresses) (i32.const 12)))
      (br_if $token (local.tee $tokens (i32.sub (local.get $tokens) (i32.const 1))))))

  ;; Rows of floats to 15-bit integers, each row with its own scale.
  (func (export "quantise") (param $rows i32) (param $from i32) (param $width i32) (param $to i32) (param $scales i32)
    (local $at i32) (local $end i32) (local $largest v128) (local $factor v128) (local $peak f32)
    (loop $row
      (local.set $largest (f32x4.splat (f32.const 1e-6)))
      (local.set $at (local.get $from))
      (local.set $end (i32.add (local.get $from) (i32.shl (local.get $width) (i32.const 2))))
      (loop $seek
        (local.set $largest (f32x4.pmax (local.get $largest) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $seek (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $peak (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $largest)) (f32x4.extract_lane 1 (local.get $largest)))
        (f32.max (f32x4.extract_lane 2 (local.get $largest)) (f32x4.extract_lane 3 (local.get $largest)))))
      (f32.store (local.get $scales) (f32.div (local.get $peak) (f32.const 16383)))
      (local.set $factor (f32x4.splat (f32.div (f32.const 16383) (local.get $peak))))
      (local.set $at (local.get $from))
      (loop $convert
        (v128.store (local.get $to) (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load (local.get $at)) (local.get $factor))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load offset=16 (local.get $at)) (local.get $factor))))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $convert (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $from (local.get $end))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; tokens (an even number) × weights → floats. Weights lie in blocks [outputs/16][inputs/2][16][2] of i16.
  (func (export "multiply") (param $tokens i32) (param $from i32) (param $inputs i32) (param $weight i32) (param $outputs i32) (param $into i32) (param $scales i32) (param $tokenScales i32)
    (local $token i32) (local $start i32) (local $end i32) (local $x0 i32) (local $x1 i32) (local $inputBytes i32) (local $rowBytes i32)
    (local $output i32) (local $to i32) (local $tokenScale i32) (local $scale i32) (local $pair v128)
    ${sums.map((sum) => `(local ${sum} v128)`).join(' ')} ${vectors.map((vector) => `(local $w${vector} v128)`).join(' ')}
    (local.set $inputBytes (i32.shl (local.get $inputs) (i32.const 1)))
    (local.set $rowBytes (i32.shl (local.get $outputs) (i32.const 2)))
    (loop $block
      (local.set $token (i32.const 0))
      (local.set $x0 (local.get $from))
      (local.set $to (i32.add (local.get $into) (i32.shl (local.get $output) (i32.const 2))))
      (local.set $tokenScale (local.get $tokenScales))
      (local.set $scale (i32.add (local.get $scales) (i32.shl (local.get $output) (i32.const 2))))
      (local.set $start (local.get $weight))
      (local.set $end (i32.add (local.get $weight) (i32.shl (local.get $inputs) (i32.const 5))))
      (loop $two
        (local.set $x1 (i32.add (local.get $x0) (local.get $inputBytes)))
        ${sums.map((sum) => `(local.set ${sum} (v128.const i32x4 0 0 0 0))`).join(' ')}
        (local.set $weight (local.get $start))
        (loop $inner
          ${multiplyStep()}
          (local.set $weight (i32.add (local.get $weight) (i32.const 64)))
          (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
          (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
          (br_if $inner (i32.lt_u (local.get $weight) (local.get $end))))
        (local.set $x0 (local.get $x1))
        ${rows.map(storeRow).join('')}
        (local.set $tokenScale (i32.add (local.get $tokenScale) (i32.const 8)))
        (br_if $two (i32.lt_u (local.tee $token (i32.add (local.get $token) (i32.const 2))) (local.get $tokens))))
      (local.set $weight (local.get $end))
      (br_if $block (i32.lt_u (local.tee $output (i32.add (local.get $output) (i32.const 16))) (local.get $outputs)))))

  ;; A stretch of one direction of a simple recurrent unit. Inputs hold blocks u, f, r of $width floats
  ;; a token; the strides are negative when the direction is backward.
  ;;   f = σ(Uf + vf·c + bf)   r = σ(Ur + vr·c + br)   c = f·c + (1−f)·u   h = r·c + (1−r)·x
  ;; $gates holds vf, vr, bf, br; $cell keeps c between stretches and is cleared at the first.
  (func (export "scan") (param $tokens i32) (param $inputs i32) (param $inputStride i32) (param $highway i32) (param $highwayStride i32) (param $gates i32) (param $width i32) (param $cell i32) (param $into i32) (param $intoStride i32) (param $isFirst i32)
    (local $bytes i32) (local $at i32) (local $uf i32) (local $ur i32) (local $vr i32) (local $bf i32) (local $br i32)
    (local $c v128) (local $u v128) (local $x v128) (local $forget v128) (local $reset v128) (local $square v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (local.set $vr (i32.add (local.get $gates) (local.get $bytes)))
    (local.set $bf (i32.add (local.get $vr) (local.get $bytes)))
    (local.set $br (i32.add (local.get $bf) (local.get $bytes)))
    (if (local.get $isFirst) (then (memory.fill (local.get $cell) (i32.const 0) (local.get $bytes))))
    (loop $next
      (local.set $uf (i32.add (local.get $inputs) (local.get $bytes)))
      (local.set $ur (i32.add (local.get $uf) (local.get $bytes)))
      (local.set $at (i32.const 0))
      (loop $lane
        (local.set $c (v128.load (i32.add (local.get $cell) (local.get $at))))
        (local.set $u (v128.load (i32.add (local.get $inputs) (local.get $at))))
        (local.set $x (v128.load (i32.add (local.get $highway) (local.get $at))))
        (local.set $forget (f32x4.add
          (f32x4.add (v128.load (i32.add (local.get $uf) (local.get $at))) (v128.load (i32.add (local.get $bf) (local.get $at))))
          (f32x4.mul (local.get $c) (v128.load (i32.add (local.get $gates) (local.get $at))))))
        (local.set $reset (f32x4.add
          (f32x4.add (v128.load (i32.add (local.get $ur) (local.get $at))) (v128.load (i32.add (local.get $br) (local.get $at))))
          (f32x4.mul (local.get $c) (v128.load (i32.add (local.get $vr) (local.get $at))))))
        ${logistic('$forget', '$forget')}
        ${logistic('$reset', '$reset')}
        (local.set $c (f32x4.add (local.get $u) (f32x4.mul (local.get $forget) (f32x4.sub (local.get $c) (local.get $u)))))
        (v128.store (i32.add (local.get $cell) (local.get $at)) (local.get $c))
        (v128.store (i32.add (local.get $into) (local.get $at))
          (f32x4.add (local.get $x) (f32x4.mul (local.get $reset) (f32x4.sub (local.get $c) (local.get $x)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $lane (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $inputs (i32.add (local.get $inputs) (local.get $inputStride)))
      (local.set $highway (i32.add (local.get $highway) (local.get $highwayStride)))
      (local.set $into (i32.add (local.get $into) (local.get $intoStride)))
      (br_if $next (local.tee $tokens (i32.sub (local.get $tokens) (i32.const 1))))))

  ;; The last layer: seven labels a token, floats.
  (func (export "score") (param $tokens i32) (param $from i32) (param $width i32) (param $weights i32) (param $biases i32) (param $to i32)
    (local $label i32) (local $at i32) (local $sum v128) (local $row i32) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (loop $token
      (local.set $label (i32.const 0))
      (local.set $row (local.get $weights))
      (loop $next
        (local.set $sum (f32x4.splat (f32.const 0)))
        (local.set $at (i32.const 0))
        (loop $lane
          (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (i32.add (local.get $from) (local.get $at))) (v128.load (i32.add (local.get $row) (local.get $at))))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $lane (i32.lt_u (local.get $at) (local.get $bytes))))
        (f32.store (local.get $to) (f32.add
          (f32.load (i32.add (local.get $biases) (i32.shl (local.get $label) (i32.const 2))))
          ${horizontalSum('(local.get $sum)')}))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (local.set $row (i32.add (local.get $row) (local.get $bytes)))
        (br_if $next (i32.lt_u (local.tee $label (i32.add (local.get $label) (i32.const 1))) (i32.const 7))))
      (local.set $from (i32.add (local.get $from) (local.get $bytes)))
      (br_if $token (local.tee $tokens (i32.sub (local.get $tokens) (i32.const 1))))))

  ;; The projection of a row of embeddings; weights in blocks [outputs/16][inputs][16].
  (func (export "project") (param $to i32) (param $values i32) (param $weights i32) (param $inputs i32) (param $outputs i32)
    (local $end i32) (local $at i32) (local $last i32) (local $value v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $outputs) (i32.const 2))))
    (local.set $last (i32.add (local.get $values) (i32.shl (local.get $inputs) (i32.const 2))))
    (loop $block
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (local.get $a))
      (local.set $c (local.get $a))
      (local.set $d (local.get $a))
      (local.set $at (local.get $values))
      (loop $input
        (local.set $value (v128.load32_splat (local.get $at)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $value) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $input (i32.lt_u (local.get $at) (local.get $last))))
      (v128.store (local.get $to) (local.get $a))
      (v128.store offset=16 (local.get $to) (local.get $b))
      (v128.store offset=32 (local.get $to) (local.get $c))
      (v128.store offset=48 (local.get $to) (local.get $d))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (br_if $block (i32.lt_u (local.get $to) (local.get $end)))))
)`
}
