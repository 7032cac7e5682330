/// How this library names itself to those that receive its spans.
enum Library {
  static let name = "OTLPTracing"
  static let language = "swift"
  static let version = "0.1.0"
}
