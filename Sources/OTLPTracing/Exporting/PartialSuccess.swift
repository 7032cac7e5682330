#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a receiver that took the request says against some of its spans.
struct PartialSuccess: Sendable, Equatable {
  /// How many spans it rejected; 0 when it only has a remark.
  let rejectedCount: Int
  /// Why; perhaps empty.
  let message: String

  /// What the answer's body says, or nil when it says nothing against the request.
  init?(answer body: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)), let partial = answer.partialSuccess
    else { return nil }
    let count = partial.rejectedSpans?.value ?? 0
    let message = partial.errorMessage ?? ""
    guard count > 0 || !message.isEmpty else { return nil }
    rejectedCount = count
    self.message = message
  }

  private struct Answer: Decodable {
    struct PartialSuccess: Decodable {
      let rejectedSpans: LongNumber?
      let errorMessage: String?
    }

    let partialSuccess: PartialSuccess?
  }

  /// A number of 64 bits: a string in protobuf's JSON, but plain numbers are to be read too.
  private struct LongNumber: Decodable {
    let value: Int

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        value = number
      } else {
        value = Int(try container.decode(String.self)) ?? 0
      }
    }
  }
}
