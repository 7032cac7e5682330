import Documents

/// A TCP port, 1 to 65535.
public struct Port: Hashable, Sendable {
  public let number: Int

  /// Throws outside 1 to 65535.
  public init(_ number: Int) throws(InvalidValue) {
    guard (1...65535).contains(number) else {
      throw InvalidValue(expected: "a port from 1 to 65535", found: "`\(number)`")
    }
    self.number = number
  }

  public static let prometheus = Port(known: 9090)
  public static let grafana = Port(known: 3000)
  public static let tempo = Port(known: 3200)
  public static let otlpGRPC = Port(known: 4317)
  public static let tempoGRPC = Port(known: 9095)
  public static let otlpHTTP = Port(known: 4318)

  package init(known number: UInt16) { self.number = Int(number) }
}

extension Port: ScalarValue {
  @usableFromInline
  package init(_ text: String) throws(InvalidValue) {
    guard text.utf8.allSatisfy(\.isDigit), let number = Int(text) else {
      throw InvalidValue(
        expected: "a port from 1 to 65535", found: "\"\(text)\"", help: text.contains(":") ? "write one number" : "")
    }
    try self.init(number)
  }

  @usableFromInline
  package var text: String { String(number) }
  @usableFromInline
  package static var isBare: Bool { true }
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "a port from 1 to 65535") }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    ["type": "integer", "minimum": 1, "maximum": 65535]
  }
}

extension Port: Comparable {
  public static func < (left: Port, right: Port) -> Bool { left.number < right.number }
}

extension Port: CustomStringConvertible {
  public var description: String { text }
}
