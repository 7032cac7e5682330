#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one run, removed at the end.
struct ScratchFolder {
  let path: String

  struct Unavailable: Error {}

  /// In the folder that `TMPDIR` names, or `/tmp`.
  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = try Self.unused("\(parent)/exemplary-benchmark")
  }

  /// Makes a folder of which the name begins so.
  private static func unused(_ beginning: String) throws -> String {
    var template = Array("\(beginning).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unavailable() }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file into it and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw Unavailable() }
    defer { fclose(stream) }
    guard fputs(text, stream) >= 0 else { throw Unavailable() }
    return file
  }

  /// Moves what stands in it under a name out of the way. To remove it would keep the disk busy during the next run,
  /// where each block that falls free is told to it.
  func setAside(_ name: String) throws {
    guard access("\(path)/\(name)", F_OK) == 0 else { return }
    guard rename("\(path)/\(name)", "\(try Self.unused("\(path)/aside"))/\(name)") == 0 else { throw Unavailable() }
  }

  func remove() { _ = try? ProcessRun(["/bin/rm", "-rf", path]).measured() }
}
