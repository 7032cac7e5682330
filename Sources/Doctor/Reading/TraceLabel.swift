import OpenMetrics

/// Which label of an exemplar carries the trace ID.
enum TraceLabel {
  /// The first of the names that are linked, else one that is spelled like a trace ID's.
  static func find(in labels: [Label], linked: [String] = []) -> Label? {
    labels.first { linked.contains($0.name) } ?? labels.first { looksLikeTraceID($0.name) }
  }

  /// `TraceID`, `traceID`, `trace_id`, `trace.id` …
  static func looksLikeTraceID(_ name: String) -> Bool {
    name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "." } == "traceid"
  }
}

/// A trace's ID as it was written, with the zeros that some cut from its beginning.
struct TraceIDText: Hashable, Sendable {
  /// 32 lower-case hex digits.
  let padded: String

  /// How many digits were written.
  let length: Int

  /// Nil where it is no trace ID: not 1 to 32 hex digits, or all zeros.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    guard (1...32).contains(digits.count), digits.allSatisfy(Self.isHexDigit),
      digits.contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    length = digits.count
    padded = String(repeating: "0", count: 32 - digits.count) + text.lowercased()
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
