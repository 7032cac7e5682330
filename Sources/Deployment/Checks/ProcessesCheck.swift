import Documents
import Values

extension Deployment {
  /// What programs without containers cannot have.
  static func checkProcesses(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard read.value.target == .processes else { return }
    if !read.value.bindAddress.isLoopback {
      decoding.report(
        "Without containers every program listens on this machine alone, not on \(read.value.bindAddress).",
        help: "remove it, and put a proxy before Grafana where others look at it", at: read.bindAddress)
    }
    if !read.value.overrideServices.isEmpty {
      decoding.report(
        "Without Compose nobody adds services.", help: "scrape them by their addresses under scrape_jobs",
        at: read.overrideServices)
    }
    for application in read.applications.elements()
    where application.value.source.isStarted && !application.value.healthcheck.isEmpty {
      decoding.report(
        "Without containers nobody asks \(application.value.name) for its health.", help: "remove it",
        at: application.healthcheck)
    }
    for name in read.value.grafana.environment.keys.sorted() where name.hasSuffix("__FILE") {
      decoding.report(
        "Only Grafana's image knows \(name).",
        help: "write \(name.dropLast("__FILE".utf8.count)): $__file{the whole path}, which Grafana itself reads",
        at: read.grafana.environment.key(name))
    }
    if read.value.grafana.access == .admin, read.value.grafana.passwordFile.contains("}") {
      decoding.report(
        "Grafana cannot read a file with } in its path.", help: "choose another", at: read.grafana.passwordFile)
    }
    checkLines(read, &decoding)
  }

  /// A line of the Procfile is one of a shell, in which quotes do not help against its end.
  private static func checkLines(_ read: Read<Self>, _ decoding: inout Decoding) {
    let applications = read.applications.elements()
    let words =
      applications.flatMap { $0.command.elements() } + read.prometheus.flags.elements()
      + texts(read.grafana.environment) { $0 }
      + applications.flatMap { texts($0.nullableEnvironment) { if case .value(let text) = $0 { text } else { nil } } }
    for word in words where word.value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" }) {
      decoding.report("A line of the Procfile cannot hold this text.", help: "leave out its line breaks", at: word)
    }
  }

  private static func texts<Value>(
    _ variables: Read<[String: Value]>, _ text: (Value) -> String?
  ) -> [Read<String>] {
    variables.value.sorted { $0.key < $1.key }.compactMap { name, value in
      text(value).map { variables.entry(name, $0) }
    }
  }
}
