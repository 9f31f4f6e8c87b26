/**
 * The matrix work of the net as WebAssembly text (plain SIMD: relaxed SIMD does not validate in
 * Node 20). `kernel.ts` holds it assembled; a test assembles this text again and compares.
 *
 * Addresses and strides are bytes; matrices lie row by row. All loops run at least once, so callers
 * pass at least one token. Widths are multiples of 16 floats.
 */
const lanes = [0, 1, 2, 3]

/** One step of the integer product: two weights of eight outputs times one token pair value, four tokens. */
function multiplyStep(step: number): string {
  return `
      (local.set $w0 (v128.load offset=${step * 32} (local.get $weight)))
      (local.set $w1 (v128.load offset=${step * 32 + 16} (local.get $weight)))
      ${lanes
        .map(
          (token) => `
      (local.set $pair (v128.load32_splat offset=${step * 4} (local.get $x${token})))
      (local.set $sum${token}0 (i32x4.add (local.get $sum${token}0) (i32x4.dot_i16x8_s (local.get $pair) (local.get $w0))))
      (local.set $sum${token}1 (i32x4.add (local.get $sum${token}1) (i32x4.dot_i16x8_s (local.get $pair) (local.get $w1))))`,
        )
        .join('')}`
}

/** Scales the eight sums of one token back to floats and stores them. */
function storeToken(token: number): string {
  return `
      (local.set $pair (v128.load32_splat offset=${token * 4} (local.get $tokenScale)))
      (v128.store (local.get $to) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $sum${token}0)) (local.get $scale0)) (local.get $pair)))
      (v128.store offset=16 (local.get $to) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $sum${token}1)) (local.get $scale1)) (local.get $pair)))
      (local.set $to (i32.add (local.get $to) (local.get $rowBytes)))`
}

const sums = lanes.flatMap((token) => [`$sum${token}0`, `$sum${token}1`])

const horizontalSum = (lane: string) =>
  `(f32.add (f32.add (f32x4.extract_lane 0 ${lane}) (f32x4.extract_lane 1 ${lane})) (f32.add (f32x4.extract_lane 2 ${lane}) (f32x4.extract_lane 3 ${lane})))`

/** The module’s text. Its memory starts with 4 MiB and is grown by its owner. */
export function kernelText(): string {
  return `(module
  (memory (export "memory") 64)

  ;; The logistic function as ½ + ½·tanh(x/2), with the [7/6] Padé approximant of tanh.
  (func $logistic (param $x v128) (result v128) (local $square v128)
    (local.set $x (f32x4.mul (local.get $x) (f32x4.splat (f32.const 0.5))))
    (local.set $x (f32x4.min (f32x4.max (local.get $x) (f32x4.splat (f32.const -4.97))) (f32x4.splat (f32.const 4.97))))
    (local.set $square (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.add (f32x4.splat (f32.const 0.5))
      (f32x4.div
        (f32x4.mul (local.get $x)
          (f32x4.add (f32x4.splat (f32.const 67567.5)) (f32x4.mul (local.get $square)
            (f32x4.add (f32x4.splat (f32.const 8662.5)) (f32x4.mul (local.get $square)
              (f32x4.add (f32x4.splat (f32.const 189)) (f32x4.mul (local.get $square)
                (f32x4.splat (f32.const 0.5)))))))))
        (f32x4.add (f32x4.splat (f32.const 135135)) (f32x4.mul (local.get $square)
          (f32x4.add (f32x4.splat (f32.const 62370)) (f32x4.mul (local.get $square)
            (f32x4.add (f32x4.splat (f32.const 3150)) (f32x4.mul (local.get $square)
              (f32x4.splat (f32.const 28)))))))))))

  ;; to = a + b + c, n floats: the first layer is a sum of three cached projections.
  (func (export "addThree") (param $to i32) (param $a i32) (param $b i32) (param $c i32) (param $n i32) (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $n) (i32.const 2))))
    (loop $next
      (v128.store (local.get $to) (f32x4.add (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))) (v128.load (local.get $c))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))

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

  ;; tokens (a multiple of 4) × weights → floats. Weights lie in blocks [outputs/8][inputs/2][8][2] of i16.
  (func (export "multiply") (param $tokens i32) (param $from i32) (param $inputs i32) (param $weight i32) (param $outputs i32) (param $into i32) (param $scales i32) (param $tokenScales i32)
    (local $token i32) (local $start i32) (local $end i32) (local $next i32) (local $inputBytes i32) (local $rowBytes i32)
    (local $output i32) (local $to i32) (local $tokenScale i32) (local $scale0 v128) (local $scale1 v128)
    ${lanes.map((token) => `(local $x${token} i32)`).join(' ')}
    ${sums.map((sum) => `(local ${sum} v128)`).join(' ')}
    (local $w0 v128) (local $w1 v128) (local $pair v128)
    (local.set $inputBytes (i32.shl (local.get $inputs) (i32.const 1)))
    (local.set $rowBytes (i32.shl (local.get $outputs) (i32.const 2)))
    (loop $block
      (local.set $token (i32.const 0))
      (local.set $next (local.get $from))
      (local.set $to (i32.add (local.get $into) (i32.shl (local.get $output) (i32.const 2))))
      (local.set $tokenScale (local.get $tokenScales))
      (local.set $start (local.get $weight))
      (local.set $end (i32.add (local.get $weight) (i32.shl (local.get $inputs) (i32.const 4))))
      (local.set $scale0 (v128.load (i32.add (local.get $scales) (i32.shl (local.get $output) (i32.const 2)))))
      (local.set $scale1 (v128.load offset=16 (i32.add (local.get $scales) (i32.shl (local.get $output) (i32.const 2)))))
      (loop $four
        (local.set $x0 (local.get $next))
        (local.set $x1 (i32.add (local.get $x0) (local.get $inputBytes)))
        (local.set $x2 (i32.add (local.get $x1) (local.get $inputBytes)))
        (local.set $x3 (i32.add (local.get $x2) (local.get $inputBytes)))
        (local.set $next (i32.add (local.get $x3) (local.get $inputBytes)))
        ${sums.map((sum) => `(local.set ${sum} (v128.const i32x4 0 0 0 0))`).join(' ')}
        (local.set $weight (local.get $start))
        (loop $inner ${multiplyStep(0)} ${multiplyStep(1)}
          (local.set $weight (i32.add (local.get $weight) (i32.const 64)))
          ${lanes.map((token) => `(local.set $x${token} (i32.add (local.get $x${token}) (i32.const 8)))`).join(' ')}
          (br_if $inner (i32.lt_u (local.get $weight) (local.get $end))))
        ${lanes.map(storeToken).join('')}
        (local.set $tokenScale (i32.add (local.get $tokenScale) (i32.const 16)))
        (br_if $four (i32.lt_u (local.tee $token (i32.add (local.get $token) (i32.const 4))) (local.get $tokens))))
      (local.set $weight (local.get $end))
      (br_if $block (i32.lt_u (local.tee $output (i32.add (local.get $output) (i32.const 8))) (local.get $outputs)))))

  ;; One direction of a simple recurrent unit. Inputs hold blocks u, f, r of $width floats a token.
  ;;   f = σ(Uf + vf·c + bf)   r = σ(Ur + vr·c + br)   c = f·c + (1−f)·u   h = r·c + (1−r)·x
  ;; $gates holds vf, vr, bf, br; $cell is scratch for c.
  (func (export "scan") (param $tokens i32) (param $inputs i32) (param $inputStride i32) (param $highway i32) (param $highwayStride i32) (param $gates i32) (param $width i32) (param $cell i32) (param $into i32) (param $intoStride i32) (param $isBackward i32)
    (local $bytes i32) (local $step i32) (local $token i32) (local $from i32) (local $pass i32) (local $to i32) (local $at i32)
    (local $c v128) (local $u v128) (local $x v128) (local $forget v128) (local $reset v128)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 2)))
    (memory.fill (local.get $cell) (i32.const 0) (local.get $bytes))
    (loop $next
      (local.set $token (select
        (i32.sub (i32.sub (local.get $tokens) (i32.const 1)) (local.get $step))
        (local.get $step)
        (local.get $isBackward)))
      (local.set $from (i32.add (local.get $inputs) (i32.mul (local.get $token) (local.get $inputStride))))
      (local.set $pass (i32.add (local.get $highway) (i32.mul (local.get $token) (local.get $highwayStride))))
      (local.set $to (i32.add (local.get $into) (i32.mul (local.get $token) (local.get $intoStride))))
      (local.set $at (i32.const 0))
      (loop $lane
        (local.set $c (v128.load (i32.add (local.get $cell) (local.get $at))))
        (local.set $u (v128.load (i32.add (local.get $from) (local.get $at))))
        (local.set $x (v128.load (i32.add (local.get $pass) (local.get $at))))
        (local.set $forget (call $logistic (f32x4.add
          (f32x4.add
            (v128.load (i32.add (i32.add (local.get $from) (local.get $bytes)) (local.get $at)))
            (v128.load (i32.add (i32.add (local.get $gates) (i32.shl (local.get $bytes) (i32.const 1))) (local.get $at))))
          (f32x4.mul (local.get $c) (v128.load (i32.add (local.get $gates) (local.get $at)))))))
        (local.set $reset (call $logistic (f32x4.add
          (f32x4.add
            (v128.load (i32.add (i32.add (local.get $from) (i32.shl (local.get $bytes) (i32.const 1))) (local.get $at)))
            (v128.load (i32.add (i32.add (local.get $gates) (i32.mul (local.get $bytes) (i32.const 3))) (local.get $at))))
          (f32x4.mul (local.get $c) (v128.load (i32.add (i32.add (local.get $gates) (local.get $bytes)) (local.get $at)))))))
        (local.set $c (f32x4.add (local.get $u) (f32x4.mul (local.get $forget) (f32x4.sub (local.get $c) (local.get $u)))))
        (v128.store (i32.add (local.get $cell) (local.get $at)) (local.get $c))
        (v128.store (i32.add (local.get $to) (local.get $at))
          (f32x4.add (local.get $x) (f32x4.mul (local.get $reset) (f32x4.sub (local.get $c) (local.get $x)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $lane (i32.lt_u (local.get $at) (local.get $bytes))))
      (br_if $next (i32.lt_u (local.tee $step (i32.add (local.get $step) (i32.const 1))) (local.get $tokens)))))

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

  ;; sums += weights × values, for the projection of a new word; weights in blocks [outputs/16][inputs][16].
  (func (export "project") (param $sums i32) (param $values i32) (param $weights i32) (param $inputs i32) (param $outputs i32)
    (local $end i32) (local $at i32) (local $last i32) (local $value v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $outputs) (i32.const 2))))
    (local.set $last (i32.add (local.get $values) (i32.shl (local.get $inputs) (i32.const 2))))
    (loop $block
      (local.set $a (v128.load (local.get $sums)))
      (local.set $b (v128.load offset=16 (local.get $sums)))
      (local.set $c (v128.load offset=32 (local.get $sums)))
      (local.set $d (v128.load offset=48 (local.get $sums)))
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
      (v128.store (local.get $sums) (local.get $a))
      (v128.store offset=16 (local.get $sums) (local.get $b))
      (v128.store offset=32 (local.get $sums) (local.get $c))
      (v128.store offset=48 (local.get $sums) (local.get $d))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (br_if $block (i32.lt_u (local.get $sums) (local.get $end)))))
)`
}
