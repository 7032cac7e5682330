/// Hashes label values byte by byte, eight at a time.
///
/// Seeded once per process, so that nobody outside can choose values that collide. The standard library's `Hasher` is
/// stronger and takes several times as long, which every look-up of a child would pay.
enum LabelHash {
  private static let seed = UInt64.random(in: .min ... .max)
  private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

  static func hash(_ values: [String]) -> UInt64 {
    values.reduce(seed) { mix($1, into: $0) }
  }

  static func hash(_ value: String) -> UInt64 { mix(value, into: seed) }

  static func hash(_ first: String, _ second: String) -> UInt64 { mix(second, into: hash(first)) }

  static func hash(_ first: String, _ second: String, _ third: String) -> UInt64 {
    mix(third, into: hash(first, second))
  }

  @inline(__always)
  private static func mix(_ value: String, into hash: UInt64) -> UInt64 {
    // Without a copy where that can be; strings that Foundation made on other systems have to be copied.
    if let hash = value.utf8.withContiguousStorageIfAvailable({ mix($0, into: hash) }) { return hash }
    var copy = value
    return copy.withUTF8 { mix($0, into: hash) }
  }

  private static func mix(_ bytes: UnsafeBufferPointer<UInt8>, into seed: UInt64) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    // The length goes in too, so that ("ab", "c") and ("a", "bc") differ.
    var hash = seed ^ (UInt64(truncatingIfNeeded: count) &* multiplier)
    // The last words overlap with those before them; that is faster than to go on byte by byte.
    switch count {
    case 8...:
      var offset = 0
      while offset < count - 8 {
        hash = step(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      return step(hash, raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    case 4...:
      let first = UInt64(raw.loadUnaligned(as: UInt32.self))
      return step(hash, first << 32 | UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)))
    case 1...:
      return step(hash, UInt64(raw[0]) << 16 | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1]))
    default:
      return step(hash, 0)
    }
  }

  @inline(__always)
  private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let (high, low) = (hash ^ word).multipliedFullWidth(by: multiplier)
    return (high ^ low) &+ multiplier
  }
}
