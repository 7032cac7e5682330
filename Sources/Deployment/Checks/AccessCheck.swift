import Documents
import Values

extension Deployment {
  /// Without a login, whoever reaches Grafana may read every metric and trace.
  static func checkAccess(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard read.value.grafana.access == .anonymous, !read.value.bindAddress.isLoopback,
      !read.grafana.isUnread, !read.grafana.access.isUnread
    else { return }
    decoding.report(
      "Grafana would be open to whoever reaches \(read.value.bindAddress).",
      help: "set grafana.access to admin, or bind to 127.0.0.1", at: read.bindAddress)
  }
}
