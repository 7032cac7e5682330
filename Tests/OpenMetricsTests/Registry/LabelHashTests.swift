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

  @Test func `Values have one hash, in an array or not`() {
    let keys = [("", "", ""), ("a", "", "b"), ("GET", "/orders/{id}", "200"), ("é", "more than a small string", "1")]
    for (first, second, third) in keys {
      #expect(LabelHash.hash(first) == LabelHash.hash([first]))
      #expect(LabelHash.hash(first, second) == LabelHash.hash([first, second]))
      #expect(LabelHash.hash(first, second, third) == LabelHash.hash([first, second, third]))
    }
  }
}
