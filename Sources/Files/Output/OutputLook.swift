/// What was found where a rendered file goes.
struct OutputLook: Sendable {
  enum Found: Sendable {
    /// Nothing, or the way there is not one of real folders.
    case nothing
    /// A file with the bytes that are to be there.
    case same(FileStatus)
    /// A file with other bytes.
    case file([UInt8])
    case other(FileStatus.Kind)
  }

  let path: OutputPath
  /// What is to be there.
  let file: OutputFile
  let found: Result<Found, FileError>

  init(at path: OutputPath, _ file: OutputFile, in folder: OutputFolder, isReachable: Bool) {
    self.path = path
    self.file = file
    found = Result { () throws(FileError) in
      guard isReachable else { return .nothing }
      let location = folder.location(of: path)
      guard let status = try folder.fileSystem.status(of: location) else { return .nothing }
      guard status.kind == .file else { return .other(status.kind) }
      let bytes = try folder.fileSystem.readFile(at: location)
      return isEqual(bytes, file.contents) ? .same(status) : .file(bytes)
    }
  }
}
