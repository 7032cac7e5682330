import Documents
import Foundation

/// What `exemplary-doctor --format json` said.
struct DoctorReport: Sendable, CustomStringConvertible {
  let exitStatus: Int32
  let description: String
  private let root: Node

  init(exitStatus: Int32, output: String) throws {
    self.exitStatus = exitStatus
    description = "exit \(exitStatus): \(output)"
    root = try JSONReader.read(Source(name: "the report", text: output)).root ?? Node(.mapping([]))
  }

  var status: String { root["status"]?.scalar?.text ?? "" }

  /// The IDs of the links that are broken.
  var broken: [String] { ids("broken") }

  var whole: [String] { ids("holds") }

  /// Whether the link is broken and no other, and all before it hold.
  func names(_ link: String) -> Bool { broken == [link] && Links.before(link).allSatisfy(whole.contains) }

  var firstBroken: Node? { root["checks"]?.elements?.first { $0["status"]?.scalar?.text == "broken" } }

  /// The trace ID of the example at the end.
  var exampleTrace: String? { root["example"]?["trace_id"]?.scalar?.text }

  private func ids(_ status: String) -> [String] {
    (root["checks"]?.elements ?? []).filter { $0["status"]?.scalar?.text == status }
      .compactMap { $0["id"]?.scalar?.text }
  }
}
