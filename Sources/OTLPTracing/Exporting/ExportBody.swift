/// The body of one request.
struct ExportBody: Sendable {
  let bytes: [UInt8]
  let isGzip: Bool
}
