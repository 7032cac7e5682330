import Documents
import Values

extension Application {
  /// The series of a histogram have names of their own, by which it is not asked for.
  static func checkHistogram(_ read: Read<Self>, _ decoding: inout Decoding) {
    let name = read.value.latencyHistogram.text
    guard let suffix = ["_bucket", "_count", "_sum"].first(where: name.hasSuffix) else { return }
    decoding.report(
      "\(name) is one of the series of a histogram.", help: "name the histogram: \(name.dropLast(suffix.utf8.count))",
      at: read.latencyHistogram)
  }

  /// Between two buckets nobody counts how many requests were faster.
  static func checkThreshold(_ read: Read<Self>, _ decoding: inout Decoding) {
    let application = read.value
    let objective: Read<Objective>? = read.objective.unwrapped()
    let latency: Read<Objective.Latency>? = objective?.latency.unwrapped()
    // With another histogram it is most likely not the demo server at all, which is said already.
    let isDemoServer = isSourceKnown(read) && application.latencyHistogram == DemoServer.latencyHistogram
    let areKnown = application.source.isDemo ? isDemoServer : read.buckets.isWhole()
    guard let threshold = latency?.threshold, areKnown, !application.knownBuckets.isEmpty,
      !application.knownBuckets.contains(threshold.value)
    else { return }
    decoding.report(
      "\(application.source.isDemo ? "The demo server" : application.name.text) has no bucket that ends at \(threshold.value).",
      help: "use one of \(application.knownBuckets.map(\.text).joined(separator: ", "))", at: threshold)
  }
}
