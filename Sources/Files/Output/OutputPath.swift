/// The path of a file or folder inside the output folder, known to stay inside it.
struct OutputPath: Hashable, Sendable {
  /// The longest path that is taken, in bytes.
  static let lengthLimit = 1024

  /// The parts, joined by `/`.
  let text: String

  /// Checks a path.
  ///
  /// - Throws: What is wrong with it.
  init(_ text: String) throws(OutputPathProblem) {
    guard !text.isEmpty else { throw .isEmpty }
    guard text.utf8.count <= Self.lengthLimit else { throw .isTooLong }
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "\\") }) else {
      throw .hasUnsafeCharacter
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.first?.isEmpty == false else { throw .isAbsolute }
    guard !parts.contains(where: { $0.isEmpty }) else { throw .hasEmptyPart }
    guard !parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else { throw .hasDots }
    guard !parts[0].elementsEqual(OutputLayout.folder.utf8) else { throw .isOurOwn }
    self.text = text
  }

  private init(known text: String) {
    self.text = text
  }

  /// The folder of the record and the temporary files, in which nothing rendered may go.
  static let ownFolder = OutputPath(known: OutputLayout.folder)

  /// The folders that the path is in, from the outermost, without the output folder itself.
  var folders: [OutputPath] {
    text.utf8.indices
      .filter { text.utf8[$0] == UInt8(ascii: "/") }
      .map { OutputPath(known: String(text[..<$0])) }
  }

  /// Returns the path of what has a name in this folder, as it was read from the disk.
  func appending(_ name: String) -> OutputPath {
    OutputPath(known: "\(text)/\(name)")
  }
}

extension OutputPath: Comparable {
  /// Orders by bytes, which is the same on every machine.
  static func < (left: OutputPath, right: OutputPath) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { right in precedes(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right)) }
    }
  }
}

extension OutputPath: CustomStringConvertible {
  var description: String { text }
}
