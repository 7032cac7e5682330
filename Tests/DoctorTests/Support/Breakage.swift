import DoctorTesting
import Testing

/// A way in which a whole chain breaks, and the one link that is to be named.
struct Breakage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let link: String
  /// A part of the evidence.
  let found: String
  /// A part of the remedy.
  let remedy: String
  let provoke: @Sendable (inout WholeChain) throws -> Void

  init(
    _ description: String, breaks link: String, found: String, remedy: String,
    by provoke: @escaping @Sendable (inout WholeChain) throws -> Void
  ) {
    testDescription = description
    self.link = link
    self.found = found
    self.remedy = remedy
    self.provoke = provoke
  }
}
