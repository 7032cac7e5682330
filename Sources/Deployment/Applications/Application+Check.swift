import Documents
import Values

/// What must hold within one application.
extension Application {
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let application = read.value
    MemoryLimit.check(read.memory, atLeast: .mebibytes(16), for: "an application", &decoding)
    checkSource(read, &decoding)
    checkEnvironment(read, &decoding)
    if application.job == "" { decoding.report("The job has no name.", at: read.job) }
    if application.source.isDemo, isSourceKnown(read) { checkDemo(read, &decoding) }
  }

  /// False where the text says where it comes from and that could not be read: it then only looks like the demo server.
  static func isSourceKnown(_ read: Read<Self>) -> Bool {
    !read.build.isUnread && !read.image.isUnread && !read.target.isUnread
  }

  private static func checkSource(_ read: Read<Self>, _ decoding: inout Decoding) {
    let given = ["build", "image", "target"].filter { read.node?.entry($0)?.value.isNull == false }
    if given.count > 1 {
      decoding.report(
        "\(given.joined(separator: " and ")) exclude each other.", help: "keep one of them",
        at: read.key(given[1]))
    }
    switch read.value.source {
    case .image(let image) where !image.isPinned:
      decoding.report(
        "The image \(image) is not pinned: it may be another one tomorrow.", help: "add a tag other than latest",
        at: read.image)
    case .target:
      checkOutside(read, &decoding)
    default:
      break
    }
  }

  /// What Compose does not run it cannot set either.
  private static func checkOutside(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.node?.entry("port")?.value.isNull == false {
      decoding.report(
        "The port of an application outside Compose stands in its target.", help: "remove port",
        at: read.containerPort)
    }
    if !read.value.command.isEmpty {
      decoding.report("An application outside Compose gets no command from it.", help: "remove it", at: read.command)
    }
    if !read.value.healthcheck.isEmpty {
      decoding.report(
        "An application outside Compose gets no healthcheck from it.", help: "remove it", at: read.healthcheck)
    }
  }

  private static func checkEnvironment(_ read: Read<Self>, _ decoding: inout Decoding) {
    for (name, value) in read.value.environment.sorted(by: { $0.key < $1.key }) {
      let key = read.nullableEnvironment.key(name)
      if !EnvironmentName.isValid(name) {
        decoding.report("\"\(name)\" is not the name of an environment variable.", at: key)
      } else if let value, EnvironmentName.namesSecret(name) || EnvironmentName.holdsPassword(value) {
        decoding.report(
          "\(name) would write a secret into a rendered file.",
          help: "leave its value out to take it from your shell, or name a file", at: key)
      } else if name.hasPrefix("OTEL_EXPORTER_OTLP_") || name == "OTEL_SERVICE_NAME" {
        decoding.report(
          "\(name) is set by the deployment itself.", help: "use the key traces, or leave it out", at: key)
      }
    }
    if !read.value.source.isContainer, !read.value.environment.isEmpty {
      decoding.report(
        "An application outside Compose gets no environment from it.", help: "remove it", at: read.nullableEnvironment)
    }
  }
}
