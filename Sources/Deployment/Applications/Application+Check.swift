import Documents
import Values

/// What must hold within one application.
extension Application {
  @usableFromInline
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
    !read.build.isUnread && !read.image.isUnread && !read.program.isUnread && !read.target.isUnread
  }

  private static func checkSource(_ read: Read<Self>, _ decoding: inout Decoding) {
    let given = sourceKeys.filter { read.node?.entry($0)?.value.isNull == false }
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
    case .program(let program):
      checkProgram(program, at: read.program, &decoding)
    case .target:
      checkOutside(read, &decoding)
    default:
      break
    }
  }

  private static func checkProgram(_ program: String, at place: Read<String?>, _ decoding: inout Decoding) {
    let isControl = program.unicodeScalars.contains { $0.value < 0x20 }
    guard isControl || program.isEmpty || "-~".contains(program.prefix(1)) || program.hasSuffix("/") else { return }
    decoding.report(
      "Expected a program such as checkout or ../bin/checkout, found \"\(program)\".",
      help: program.hasPrefix("~") ? "write the whole path" : "its arguments stand under command", at: place)
  }

  /// What is not started from here cannot be set either.
  private static func checkOutside(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.node?.entry("port")?.value.isNull == false {
      decoding.report(
        "The port of an application that runs already stands in its target.", help: "remove port",
        at: read.servedPort)
    }
    if !read.value.command.isEmpty {
      decoding.report(
        "An application that runs already gets no command from here.", help: "remove it", at: read.command)
    }
    if !read.value.healthcheck.isEmpty {
      decoding.report(
        "An application that runs already gets no healthcheck from here.", help: "remove it", at: read.healthcheck)
    }
  }
}
