import Tracing

/// The names of a resource's attributes that are known here.
enum Resource {
  static let serviceName = "service.name"

  /// What the specification has every SDK say of itself.
  static let ofLibrary: SpanAttributes = [
    "telemetry.sdk.language": .string(Library.language),
    "telemetry.sdk.name": .string(Library.name),
    "telemetry.sdk.version": .string(Library.version),
  ]

  /// The service name where nobody gave one.
  static func unknownService(executable: String?) -> String {
    let file = executable?.split(separator: "/").last.map(String.init) ?? ""
    return file.isEmpty ? "unknown_service" : "unknown_service:\(file)"
  }
}
