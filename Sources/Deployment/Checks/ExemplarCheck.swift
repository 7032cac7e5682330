import Documents
import Values

extension Deployment {
  /// OpenMetrics: the names and values of an exemplar's labels together; more is dropped without a word.
  private static let longestLabelSet = 128

  /// Bytes that Prometheus holds for one exemplar, about.
  private static let exemplarSize: Int64 = 100

  /// More exemplars a second than this are stored only under a load at which nobody keeps so few.
  private static let fastestExemplars: Int64 = 10

  /// The way of an exemplar must not be cut short by what keeps it.
  static func checkExemplars(_ read: Read<Self>, _ decoding: inout Decoding) {
    let deployment = read.value
    let exemplars = deployment.exemplars
    let length = exemplars.traceIDLabel.text.utf8.count + 32 + exemplars.spanIDLabel.text.utf8.count + 16
    if length > longestLabelSet {
      decoding.report(
        "With these labels an exemplar has \(length) characters, of which OpenMetrics allows \(longestLabelSet).",
        help: "use shorter names", at: read.exemplars.traceIDLabel)
    }
    let isMemoryKnown = !read.prometheus.isUnread && !read.prometheus.memory.isUnread
    if isMemoryKnown, Int64(exemplars.maxStored) > deployment.prometheus.memory.bytes / 2 / exemplarSize {
      decoding.report(
        "\(exemplars.maxStored) exemplars need more than half of Prometheus' memory of \(deployment.prometheus.memory).",
        help: "keep fewer, or give prometheus more memory", at: read.exemplars.maxStored)
    }
    let shortestLife = PrometheusDuration.seconds(exemplars.maxStored / Int(fastestExemplars))
    let isLifeKnown = !read.exemplars.maxStored.isUnread && !read.prometheus.retention.isUnread && !read.tempo.isUnread
    if isLifeKnown, deployment.tempo.retention < min(deployment.prometheus.retention, shortestLife) {
      decoding.report(
        "Tempo keeps traces for \(deployment.tempo.retention), and exemplars that name them live longer.",
        help: "keep traces as long as metrics, \(deployment.prometheus.retention)", at: read.tempo.retention)
    }
  }
}
