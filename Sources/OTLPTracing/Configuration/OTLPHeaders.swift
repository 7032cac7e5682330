/// Headers that every request has; their values are secrets, so a description shows the names only.
public struct OTLPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  /// The headers, in the order they are sent.
  public private(set) var fields: [(name: String, value: String)]

  /// No headers.
  public init() {
    fields = []
  }

  /// Headers of these names and values.
  ///
  /// - Precondition: Names are HTTP tokens, and values printable ASCII.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements {
      precondition(append(name, value), "expected an HTTP header, found \(name) with its value")
    }
  }

  /// Appends a header; answers false, and leaves it out, when it is none.
  ///
  /// - Parameters:
  ///   - name: One or more of the characters that HTTP allows in a name.
  ///   - value: Printable ASCII, blanks included.
  @discardableResult
  public mutating func append(_ name: String, _ value: String) -> Bool {
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte),
      value.utf8.allSatisfy({ (0x20...0x7e).contains($0) || $0 == UInt8(ascii: "\t") })
    else { return false }
    fields.append((name, value))
    return true
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

extension OTLPHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    "[" + fields.map { "\($0.name): ***" }.joined(separator: ", ") + "]"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, unlabeledChildren: fields.map(\.name))
  }
}
