/**
 * A function that reckons once for each object it is asked about, for as long as that is in use.
 * Whatever else it takes has to follow from that object.
 */
export function remembered<Key extends object, More extends unknown[], Value>(
  reckon: (key: Key, ...more: More) => Value,
): (key: Key, ...more: More) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key, ...more) => {
    const met = known.get(key)
    if (met) return met.value
    const value = reckon(key, ...more)
    known.set(key, { value })
    return value
  }
}
