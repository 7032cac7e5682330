import Documents
import Values

extension Application {
  /// What the demo server calls its metrics is not a matter of choice.
  static func checkDemo(_ read: Read<Self>, _ decoding: inout Decoding) {
    let demo = read.value
    let hasOtherHistogram = demo.latencyHistogram != DemoServer.latencyHistogram
    let hasOtherCounter = demo.requestsCounter != DemoServer.requestsCounter
    if hasOtherHistogram || hasOtherCounter, namesNoSource(read) {
      decoding.report(
        "\(demo.name) has no image, build, program or target, and so is the demo server, which has other metrics.",
        help: "name its image, such as image: registry/app:1.2.3", at: read.name)
      return
    }
    if hasOtherHistogram {
      decoding.report(
        "The demo server has no histogram \(demo.latencyHistogram).", help: "it is \(DemoServer.latencyHistogram)",
        at: read.latencyHistogram)
    }
    if hasOtherCounter {
      decoding.report(
        "The demo server has no counter \(demo.requestsCounter).", help: "it is \(DemoServer.requestsCounter)",
        at: read.requestsCounter)
    }
    if demo.traces == .otlpGRPC {
      decoding.report("The demo server sends its traces over HTTP.", help: "use otlp_http", at: read.traces)
    }
    if !demo.buckets.isEmpty, demo.buckets != DemoServer.buckets {
      decoding.report("The demo server has buckets of its own.", help: "remove buckets", at: read.buckets)
    }
  }

  /// Most likely it was forgotten.
  private static func namesNoSource(_ read: Read<Self>) -> Bool {
    !sourceKeys.contains { read.node?.entry($0) != nil }
  }
}
