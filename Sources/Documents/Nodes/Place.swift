/// Where something stands in a text.
public struct Place: Sendable {
  private let counted: Source

  private let line32: UInt32
  private let column32: UInt32

  /// The text it stands in.
  public var source: Source { counted.original }

  /// The line, counted from 1.
  public var line: Int { Int(line32) }

  /// The column, counted from 1 in Unicode code points.
  public var column: Int { Int(column32) }

  package init(_ source: Source, line: Int, column: Int) {
    counted = source
    line32 = UInt32(clamping: line)
    column32 = UInt32(clamping: column)
  }
}

extension Place: Hashable {
  public static func == (left: Place, right: Place) -> Bool {
    left.line32 == right.line32 && left.column32 == right.column32 && left.source === right.source
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(line32)
    hasher.combine(column32)
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.source.name, left.line32, left.column32) < (right.source.name, right.line32, right.column32)
  }
}

extension Place: CustomStringConvertible {
  public var description: String { "\(source.name):\(line):\(column)" }
}
