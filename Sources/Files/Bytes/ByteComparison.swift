#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns whether two stretches of memory hold the same bytes.
///
/// To compare arrays with `==` goes byte by byte and takes eight times as long, which shows: a run in which nothing has
/// changed does little else.
func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  guard left.count == right.count else { return false }
  guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
  return memcmp(leftStart, rightStart, left.count) == 0
}

/// Returns whether two files have the same bytes.
func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.withUnsafeBytes { left in right.withUnsafeBytes { isEqual(left, $0) } }
}

/// Returns whether one stretch of memory comes before another, byte by byte.
func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return left.count < right.count }
  let order = memcmp(leftStart, rightStart, min(left.count, right.count))
  return order == 0 ? left.count < right.count : order < 0
}
