/** A function that reckons once for each object it is asked about, for as long as that is in use. */
export function remembered<Key extends object, Value>(
  reckon: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const met = known.get(key)
    if (met) return met.value
    const value = reckon(key)
    known.set(key, { value })
    return value
  }
}
