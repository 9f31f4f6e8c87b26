/** Freezes a value with all that is in it, since it is given to whoever asks next; what is frozen already is left. */
export function freezeWhole<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeWhole(inner)
  return value
}
