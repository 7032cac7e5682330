import Documents

extension Grafana {
  /// Where a tag stands.
  package enum TraceQLScope: String, Choice {
    case intrinsic, unscoped, event, instrumentation, link, resource, span
  }
}
