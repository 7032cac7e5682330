import Foundation
import Testing

/// Files that a report must be equal to; `EXEMPLARY_UPDATE_GOLDENS=1` writes them anew.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  private static let isUpdating = ProcessInfo.processInfo.environment["EXEMPLARY_UPDATE_GOLDENS"] == "1"

  static func expect(_ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if isUpdating { try Data(text.utf8).write(to: file) }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // By bytes: as strings a CR LF equals more than itself.
    #expect(Array(text.utf8) == Array(golden.utf8), "\(name) differs; now:\n\(text)", sourceLocation: sourceLocation)
  }
}
