// The loops of the trainer that Python is too slow for: the simple recurrent unit and the chain of
// labels, each with its gradient. Called through ctypes; all arrays are float32, time first.
//
// Build: cc -O3 -march=native -ffast-math -shared -fPIC -o recurrence.so recurrence.c -lm
#include <math.h>
#include <stdlib.h>
#include <string.h>

static float sigmoid(float x) { return 1.f / (1.f + expf(-x)); }

// One direction of the unit of Lei et al. (EMNLP 2018):
//   f = s(Uf + vf*c' + bf), r = s(Ur + vr*c' + br), c = f*c' + (1-f)*u, h = r*c + (1-r)*x
// U: [length][batch][stride]: the blocks u, f, r and, in the first layer (blocks = 4), the highway x.
// x: [length][batch][x_stride], unused when blocks = 4. v, b: [2][d]. F, R, C: [length][batch][d], kept
// for the gradient. h: [length][batch][h_stride].
void unit_forward(const float *U, int stride, int blocks, const float *x, int x_stride, const float *v,
                  const float *b, const int *lengths, int length, int batch, int d, int reverse, float *F,
                  float *R, float *C, float *h, int h_stride) {
  float *zero = calloc(d, sizeof(float));
  for (int step = 0; step < length; step++) {
    int t = reverse ? length - 1 - step : step;
    for (int j = 0; j < batch; j++) {
      long at = (long)t * batch + j;
      const float *u = U + at * stride;
      float *f = F + at * d, *r = R + at * d, *c = C + at * d, *out = h + at * h_stride;
      if (t >= lengths[j]) {
        memset(f, 0, 4 * d), memset(r, 0, 4 * d), memset(c, 0, 4 * d), memset(out, 0, 4 * d);
        continue;
      }
      int before = reverse ? t + 1 : t - 1;
      const float *cp = before < 0 || before >= length ? zero : C + ((long)before * batch + j) * d;
      const float *way = blocks == 4 ? u + 3 * d : x + at * x_stride;
      // The arrays never overlap.
#pragma GCC ivdep
      for (int i = 0; i < d; i++) {
        f[i] = sigmoid(u[d + i] + v[i] * cp[i] + b[i]);
        r[i] = sigmoid(u[2 * d + i] + v[d + i] * cp[i] + b[d + i]);
        c[i] = f[i] * cp[i] + (1.f - f[i]) * u[i];
        out[i] = r[i] * c[i] + (1.f - r[i]) * way[i];
      }
    }
  }
  free(zero);
}

// The gradient of the above. dU and dx are written, dv and db are added to.
void unit_backward(const float *U, int stride, int blocks, const float *x, int x_stride, const float *v,
                   const int *lengths, int length, int batch, int d, int reverse, const float *F,
                   const float *R, const float *C, const float *dh, int h_stride, float *dU, float *dx,
                   int dx_stride, float *dv, float *db) {
  float *zero = calloc(d, sizeof(float)), *carry = calloc((long)batch * d, sizeof(float));
  for (int step = length - 1; step >= 0; step--) {
    int t = reverse ? length - 1 - step : step;
    for (int j = 0; j < batch; j++) {
      long at = (long)t * batch + j;
      const float *u = U + at * stride;
      float *du = dU + at * stride, *dway = blocks == 4 ? du + 3 * d : dx + at * dx_stride;
      float *dc = carry + (long)j * d;
      if (t >= lengths[j]) {
        memset(du, 0, 4 * blocks * d), memset(dc, 0, 4 * d);
        if (blocks != 4) memset(dway, 0, 4 * d);
        continue;
      }
      int before = reverse ? t + 1 : t - 1;
      const float *cp = before < 0 || before >= length ? zero : C + ((long)before * batch + j) * d;
      const float *way = blocks == 4 ? u + 3 * d : x + at * x_stride;
      const float *f = F + at * d, *r = R + at * d, *c = C + at * d, *g = dh + at * h_stride;
#pragma GCC ivdep
      for (int i = 0; i < d; i++) {
        float gc = dc[i] + g[i] * r[i];
        float dr = g[i] * (c[i] - way[i]) * r[i] * (1 - r[i]);
        float df = gc * (cp[i] - u[i]) * f[i] * (1 - f[i]);
        dway[i] = g[i] * (1 - r[i]);
        du[i] = gc * (1 - f[i]);
        du[d + i] = df;
        du[2 * d + i] = dr;
        dc[i] = gc * f[i] + df * v[i] + dr * v[d + i];
        dv[i] += df * cp[i];
        dv[d + i] += dr * cp[i];
        db[i] += df;
        db[d + i] += dr;
      }
    }
  }
  free(zero);
  free(carry);
}

#define LABELS 7

// Forward-backward over the chain. scores: [batch][length][LABELS]; marginals the same. Adds the
// expected transitions to pairs and the expected first labels to firsts. Returns the sum of log Z.
double chain(const float *scores, const int *lengths, int batch, int length, const float *between,
             const float *starts, float *marginals, double *pairs, double *firsts) {
  double moves[LABELS * LABELS], total = 0;
  for (int i = 0; i < LABELS * LABELS; i++) moves[i] = exp(between[i]);
  double *alpha = malloc(sizeof(double) * length * LABELS), *scale = malloc(sizeof(double) * length);
  double *local = malloc(sizeof(double) * length * LABELS);
  for (int b = 0; b < batch; b++) {
    int n = lengths[b];
    const float *e = scores + (long)b * length * LABELS;
    float *m = marginals + (long)b * length * LABELS;
    memset(m, 0, sizeof(float) * length * LABELS);
    if (!n) continue;
    double z = 0;
    for (int t = 0; t < n; t++) {
      double peak = -1e30, sum = 0;
      for (int k = 0; k < LABELS; k++) peak = fmax(peak, e[t * LABELS + k]);
      z += peak;
      for (int k = 0; k < LABELS; k++) {
        local[t * LABELS + k] = exp(fmax(-200, e[t * LABELS + k] - peak));
        double in = 0;
        if (t == 0) in = exp(starts[k]);
        else for (int p = 0; p < LABELS; p++) in += alpha[(t - 1) * LABELS + p] * moves[p * LABELS + k];
        alpha[t * LABELS + k] = in * local[t * LABELS + k];
        sum += alpha[t * LABELS + k];
      }
      for (int k = 0; k < LABELS; k++) alpha[t * LABELS + k] /= sum;
      scale[t] = sum;
      z += log(sum);
    }
    double beta[LABELS], next[LABELS];
    for (int k = 0; k < LABELS; k++) beta[k] = 1, m[(n - 1) * LABELS + k] = alpha[(n - 1) * LABELS + k];
    for (int t = n - 1; t > 0; t--) {
      for (int k = 0; k < LABELS; k++) next[k] = beta[k] * local[t * LABELS + k] / scale[t];
      for (int p = 0; p < LABELS; p++) {
        double sum = 0;
        for (int k = 0; k < LABELS; k++) {
          double weight = moves[p * LABELS + k] * next[k];
          sum += weight;
          if (pairs) pairs[p * LABELS + k] += alpha[(t - 1) * LABELS + p] * weight;
        }
        beta[p] = sum;
        m[(t - 1) * LABELS + p] = alpha[(t - 1) * LABELS + p] * sum;
      }
    }
    if (firsts) for (int k = 0; k < LABELS; k++) firsts[k] += m[k];
    total += z;
  }
  free(alpha), free(scale), free(local);
  return total;
}
