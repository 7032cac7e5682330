#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds what a receiver says about a request that it did not take.
enum AnswerText {
  private static let longest = 200

  /// The message of a `google.rpc.Status`, or the beginning of the text, on one line.
  static func text(_ body: [UInt8]) -> String {
    let status = try? JSONDecoder().decode(Status.self, from: Data(body))
    let text = status?.message ?? String(decoding: body, as: UTF8.self)
    let line = text.unicodeScalars.prefix(longest).map { $0.properties.generalCategory == .control ? " " : String($0) }
    return line.joined()
  }

  private struct Status: Decodable {
    let message: String
  }
}
