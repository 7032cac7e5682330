import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the process's own streams, which takes text as it comes.
package final class StandardStream: Sendable {
  private let descriptor: FileDescriptor

  package init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Whether a person watches it.
  package var isTerminal: Bool { isatty(descriptor.rawValue) == 1 }

  /// A reader that went away (`| head`) wants no more, which is no error of ours.
  package func write(_ text: String) {
    _ = try? descriptor.writeAll(text.utf8)
  }
}
