import Testing

@testable import OpenMetrics

@Suite struct LabelHashTests {
  @Test func `Every byte, the length and the place of a value count`() {
    var hashes: Set<UInt64> = []
    var keys: [[String]] = [[], [""], ["", ""], ["ab", "c"], ["a", "bc"], ["abc"], ["", "abc"], ["abc", ""]]
    for length in 1...40 {
      let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      keys.append([String(decoding: bytes, as: UTF8.self), "length"])
      for place in 0..<length {
        var changed = bytes
        changed[place] = UInt8(ascii: "b")
        keys.append([String(decoding: changed, as: UTF8.self), "length"])
      }
    }
    for key in keys { hashes.insert(LabelHash.hash(key)) }
    #expect(hashes.count == keys.count)
    #expect(keys.allSatisfy { hashes.contains(LabelHash.hash($0)) })
  }
}
