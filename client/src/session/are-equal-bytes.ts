/** Whether two hashes or keys of this phone's own are the same bytes. */
export function areEqualBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
