import Documents

/// Finds the words of a line in the text that it stands in.
enum WordPlaces {
  /// Where each word begins; the place of the whole for one that is written in another way than it reads.
  static func of(_ words: [String], from place: Place?) -> [Place?] {
    guard let place, var offset = offset(of: place) else { return words.map { _ in place } }
    let bytes = place.source.bytes
    var position = (line: place.line, column: place.column)
    return words.map { word in
      let wanted = Array(word.utf8)
      // No farther than quotes, breaks and indentation can push it.
      let last = min(offset + 200, bytes.count - wanted.count)
      guard !wanted.isEmpty, offset <= last,
        let found = (offset...last).first(where: { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) })
      else { return place }
      for byte in bytes[offset..<found] { advance(&position, over: byte) }
      let start = Place(place.source, line: position.line, column: position.column)
      for byte in wanted { advance(&position, over: byte) }
      offset = found + wanted.count
      return start
    }
  }

  private static func offset(of place: Place) -> Int? {
    let bytes = place.source.bytes
    var position = (line: 1, column: 1)
    for offset in bytes.indices {
      if position == (place.line, place.column), bytes[offset] & 0xC0 != 0x80 { return offset }
      advance(&position, over: bytes[offset])
    }
    return nil
  }

  private static func advance(_ position: inout (line: Int, column: Int), over byte: UInt8) {
    if byte == 0x0A {
      position = (position.line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      position.column += 1
    }
  }
}
