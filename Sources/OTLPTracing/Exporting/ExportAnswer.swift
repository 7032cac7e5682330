/// What the receiver answered.
struct ExportAnswer: Sendable {
  let status: Int
  /// The header, if there is one.
  let retryAfter: String?
  /// Reads the first part of the answer's body.
  let body: @Sendable () async throws -> [UInt8]
}
