import Documents
import Values

/// What must hold within one application.
extension Application {
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let application = read.value
    MemoryLimit.check(read.memory, atLeast: .mebibytes(16), for: "an application", &decoding)
    checkHistogram(read, &decoding)
    checkThreshold(read, &decoding)
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
}
