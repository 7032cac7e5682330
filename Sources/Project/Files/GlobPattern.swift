/// A pattern of file names as Go's `filepath.Match` reads it: `*`, `?`, `[a-z]`, `[^a]` and `\` before a character.
struct GlobPattern {
  private enum Part {
    case one(Unicode.Scalar)
    case anyOne
    case anyMany
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private let parts: [Part]

  /// Nil where the pattern is malformed, which Go refuses.
  init?(_ text: Substring) {
    var parts: [Part] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": if case .anyMany = parts.last {} else { parts.append(.anyMany) }
      case "?": parts.append(.anyOne)
      case "[":
        guard let set = Self.set(&rest) else { return nil }
        parts.append(set)
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        parts.append(.one(next))
      default: parts.append(.one(scalar))
      }
    }
    self.parts = parts
  }

  /// Whether a part of a path holds more than a name.
  static func isPattern(_ text: Substring) -> Bool { text.contains { "*?[\\".contains($0) } }

  private static func set(_ rest: inout Substring.UnicodeScalarView) -> Part? {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    while let first = rest.popFirst() {
      if first == "]", !ranges.isEmpty { return .oneOf(ranges, isNegated: isNegated) }
      guard let low = member(first, &rest) else { return nil }
      guard rest.first == "-" else {
        ranges.append(low...low)
        continue
      }
      rest.removeFirst()
      guard let next = rest.popFirst(), let high = member(next, &rest), low <= high else { return nil }
      ranges.append(low...high)
    }
    return nil
  }

  private static func member(_ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch scalar {
    case "\\": rest.popFirst()
    case "-", "]": nil
    default: scalar
    }
  }

  /// In time that grows with the product of both lengths, whatever the pattern.
  func matches(_ name: String) -> Bool {
    let name = Array(name.unicodeScalars)
    var (part, index) = (0, 0)
    var retry: (part: Int, index: Int)?
    while index < name.count {
      if part < parts.count, case .anyMany = parts[part] {
        retry = (part + 1, index)
        part += 1
      } else if part < parts.count, Self.accepts(parts[part], name[index]) {
        (part, index) = (part + 1, index + 1)
      } else if let last = retry {
        retry = (last.part, last.index + 1)
        (part, index) = (last.part, last.index + 1)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .anyMany = $0 { true } else { false } }
  }

  private static func accepts(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
    switch part {
    case .one(let wanted): wanted == scalar
    case .anyOne: true
    case .anyMany: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
