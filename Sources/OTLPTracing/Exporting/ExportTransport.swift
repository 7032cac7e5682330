/// Sends the body of one request; the edge where spans leave the process.
protocol ExportTransport: Sendable {
  /// Posts the body and waits for the head of the answer.
  ///
  /// - Throws: Whatever kept the head from coming.
  func post(_ body: ExportBody) async throws -> ExportAnswer
}

/// The body of one request.
struct ExportBody: Sendable {
  let bytes: [UInt8]
  let isGzip: Bool
}

/// What the receiver answered.
struct ExportAnswer: Sendable {
  let status: Int
  /// The header, if there is one.
  let retryAfter: String?
  /// Reads the first part of the answer's body.
  let body: @Sendable () async throws -> [UInt8]
}
