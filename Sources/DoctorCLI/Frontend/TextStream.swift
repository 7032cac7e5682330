import SystemPackage

/// Takes text as it comes.
protocol TextStream: AnyObject, Sendable {
  func write(_ text: String)
}

/// One of the process's own streams.
final class StandardStream: TextStream {
  private let descriptor: FileDescriptor

  init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// A reader that went away (`| head`) wants no more, which is no error of ours.
  func write(_ text: String) {
    _ = try? descriptor.writeAll(text.utf8)
  }
}
