/// Sends the body of one request; the edge where spans leave the process.
protocol ExportTransport: Sendable {
  /// Posts the body and waits for the head of the answer.
  ///
  /// - Throws: Whatever kept the head from coming.
  func post(_ body: ExportBody) async throws -> ExportAnswer
}
