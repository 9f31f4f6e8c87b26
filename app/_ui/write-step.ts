/** A step of the specificity scale: 1.5 is "1½". */
export function writeStep(value: number): string {
  const whole = Math.floor(value)
  if (whole === value) return String(whole)
  return whole === 0 ? '½' : `${whole}½`
}
