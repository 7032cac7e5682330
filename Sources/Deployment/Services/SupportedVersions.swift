import Documents
import Values

/// The versions of a component for which files can be rendered.
struct SupportedVersions {
  let component: String
  let first: Version
  /// The first that is not known yet.
  let end: Version

  func check(_ read: Read<Version>, _ decoding: inout Decoding) {
    guard read.value < first || read.value >= end else { return }
    decoding.report(
      "\(component) \(read.value) is not supported: from \(first.major).\(first.minor) up to, not including, \(end.major).0 it is.",
      help: read.value < first ? "upgrade it" : "a newer Exemplary may know it", at: read)
  }
}
