import Documents
import Values

extension Deployment {
  /// Whether what runs the deployment can start each application.
  static func checkSources(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard !read.target.isUnread else { return }
    for application in read.applications.elements() where Application.isSourceKnown(application) {
      switch (read.value.target, application.value.source) {
      case (.compose, .program(let program)):
        decoding.report(
          "Compose runs images, and \(program) is a program.",
          help: "name an image or a build, or write target: processes for the deployment", at: application.program)
      case (.processes, .image),
        (.processes, .build) where !application.value.source.isDemo:
        let name = application.value.name
        decoding.report(
          "Without containers no image of \(name) is run.",
          help: "name its program, such as program: ../bin/\(name), or its target where it runs already",
          at: application.key(application.value.image == nil ? "build" : "image"))
      default: break
      }
    }
  }
}
