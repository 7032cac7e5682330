import Documents
import Values

extension Deployment {
  /// What has no login is for this machine alone.
  static func checkAccess(_ read: Read<Self>, _ decoding: inout Decoding) {
    PrometheusFlag.checkReach(read.prometheus.flags, from: read.value.bindAddress, &decoding)
    guard read.value.grafana.access == .anonymous, !read.value.bindAddress.isLoopback,
      !read.grafana.isUnread, !read.grafana.access.isUnread
    else { return }
    decoding.report(
      "Grafana would be open to whoever reaches \(read.value.bindAddress).",
      help: "set grafana.access to admin, or bind to 127.0.0.1", at: read.bindAddress)
  }
}
