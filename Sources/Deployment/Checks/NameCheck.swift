import Documents
import Values

extension Deployment {
  /// Every service has a name of its own.
  static func checkNames(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.applications.isEmpty, read.applications.isWhole() {
      decoding.report(
        "There is no application to observe.", help: "name one, or leave the key out", at: read.applications)
    }
    var taken = Set(ServiceName.all)
    for application in read.applications.elements() where !taken.insert(application.value.name).inserted {
      let isOwn = ServiceName.all.contains(application.value.name)
      decoding.report(
        isOwn
          ? "The name \(application.value.name) belongs to a service of the deployment itself."
          : "Two applications are called \(application.value.name).",
        help: "give it another name", at: application.name)
    }
    for name in read.overrideServices.elements() where !taken.insert(name.value).inserted {
      decoding.report("There is a service \(name.value) already.", help: "give it another name", at: name)
    }
  }
}
