#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Takes text as it comes, from any task.
protocol TextStream: AnyObject, Sendable {
  func write(_ text: String)
}

extension TextStream {
  func writeLine(_ line: String) { write(line + "\n") }
}

/// One of the process's own streams. A line is one call of the system, so that lines of several tasks do not mix.
final class StandardStream: TextStream {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// A reader that went away wants no more, which is no error of ours.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = system(rest)
        guard count > 0 || errno == EINTR else { return }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  private func system(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Darwin)
      return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      return Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
