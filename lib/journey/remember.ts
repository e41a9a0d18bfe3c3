/**
 * A function that works out its answer once for each object it is asked about: records and states are immutable, and
 * the views ask for every cell. Forgotten with the object.
 */
export function remember<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, workOut(key));
    return known.get(key) as V;
  };
}
