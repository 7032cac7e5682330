import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes text as it comes.
protocol TextStream: AnyObject {
  /// Whether a person watches it.
  var isTerminal: Bool { get }

  func write(_ text: String)
}

extension TextStream {
  func writeLine(_ line: String) { write(line + "\n") }
}

/// One of the process's own streams.
final class StandardStream: TextStream {
  private let descriptor: FileDescriptor

  init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  var isTerminal: Bool { isatty(descriptor.rawValue) == 1 }

  /// A reader that went away (`| head`) wants no more, which is no error of ours.
  func write(_ text: String) {
    _ = try? descriptor.writeAll(text.utf8)
  }
}
